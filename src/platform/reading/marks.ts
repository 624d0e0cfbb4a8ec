/**
 * Marks in the words themselves, without an element more (CSS Custom Highlight API): the sentence softly, the word clearly.
 * At least 7 to 1 on each ground. An older browser shows none, and reads as well.
 */
const style = `
::highlight(eigenblik-sentence) { background-color: #e1f0ec; color: #22302f; }
@media (prefers-color-scheme: dark) {
  ::highlight(eigenblik-sentence) { background-color: #24403c; color: #ece8df; }
}
::highlight(eigenblik-word) { background-color: #ffdd00; color: #0b0c0c; }
@media (forced-colors: active) {
  ::highlight(eigenblik-sentence) { background-color: Canvas; color: CanvasText; text-decoration: underline; }
  ::highlight(eigenblik-word) { background-color: Highlight; color: HighlightText; }
}
.player { flex-basis: 100%; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin-block: 0.5rem; }
.player label { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.6rem; }
.player select {
  min-block-size: 48px; padding: 0.5rem 0.8rem; font: inherit; color: inherit;
  background: var(--utrecht-form-control-background-color);
  border: 2px solid var(--utrecht-form-control-border-color);
  border-radius: var(--utrecht-form-control-border-radius);
}
@media print { .player { display: none; } }
`;

const names = { sentence: 'eigenblik-sentence', word: 'eigenblik-word' } as const;
/** So long after someone moved the page themselves it is left where they put it. */
const handsOffMs = 4000;

let isStyled = false;
let movedAt = Number.NEGATIVE_INFINITY;

/** The look of marks and player comes along with them: no page carries it. */
export function takeStyle(): void {
  if (isStyled || !document.adoptedStyleSheets) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const moved = () => {
    movedAt = performance.now();
  };
  for (const sign of ['wheel', 'touchmove', 'keydown']) addEventListener(sign, moved, { passive: true });
}

/** Marks these words, and takes the mark off those before; a new sentence has no word yet. */
export function mark(what: keyof typeof names, range: Range | undefined): void {
  if (what === 'sentence') put('word', undefined);
  put(what, range);
  if (range) keepInView(range);
}

function put(what: keyof typeof names, range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (!range) {
    CSS.highlights.delete(names[what]);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = what === 'word' ? 1 : 0;
  CSS.highlights.set(names[what], highlight);
}

/** Brings words that left the view back to its upper half. The focus stays where it is. */
function keepInView(range: Range): void {
  if (performance.now() - movedAt < handsOffMs) return;
  const { top, bottom, height } = range.getBoundingClientRect();
  const edge = innerHeight / 8;
  if (height === 0 || (top >= edge && bottom <= innerHeight - edge)) return;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
