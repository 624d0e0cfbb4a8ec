import { splitSentences } from './splitSentences.ts';

/** One sentence as it stands on the page. */
export interface Sentence {
  /** As long as on the page, so that a place in it is a place there. */
  readonly text: string;
  /** `nl`: of the element that it stands in. */
  readonly language: string;
  /** Where it stands, or some of it: from a place in `text` to before another; undefined once it is gone. */
  readonly range: (from: number, to: number) => Range | undefined;
}

interface Piece {
  readonly node: Text;
  /** Where it begins in the text of its block. */
  readonly at: number;
}

/**
 * Buttons, fields and ways to elsewhere are no part of what is told; nor is what only stands there to be heard. A hard word
 * that can be pressed is part of its sentence; its explanation is not.
 */
const unread =
  'button:not(.word), [popover], select, input, textarea, nav, noscript, script, style, svg, [hidden], [aria-hidden="true"], .unseen, ' +
  '.buttons, .edit, .where, .beside, .aside, .reader, .player, .card .choice, details:not([open]) > :not(summary)';

/** What no voice can say, and may hang on: marks that keep words together or turn them round. One for one, see `Sentence`. */
const silent = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** All sentences of a part of the page, in the order in which they stand there. What is hidden or folded is left out. */
export function sentencesIn(part: Element): Sentence[] {
  return blocksIn(part).flatMap(({ pieces, language }) => {
    const text = pieces.map(({ node }) => node.data.replace(silent, ' ')).join('');
    return splitSentences(text, language).map(({ from, to }) => ({
      text: text.slice(from, to),
      language,
      range: (first, last) => rangeOf(pieces, from + first, from + last),
    }));
  });
}

interface Block {
  readonly around: Element | null;
  readonly language: string;
  readonly pieces: Piece[];
}

/** A run of words in one language that no line break goes through by itself. */
function blocksIn(part: Element): Block[] {
  const blocks: Block[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isUnread(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let isBroken = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) isBroken ||= node.nodeName === 'BR';
    else {
      const around = blockAround(node);
      const language = languageOf(node);
      const last = blocks.at(-1);
      if (last && !isBroken && last.around === around && last.language === language) {
        const before = last.pieces.at(-1);
        last.pieces.push({ node, at: before ? before.at + before.node.length : 0 });
      } else blocks.push({ around, language, pieces: [{ node, at: 0 }] });
      isBroken = false;
    }
  }
  return blocks;
}

function isUnread(element: Element): boolean {
  if (element.matches(unread)) return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

function blockAround({ parentElement }: Node): Element | null {
  let around = parentElement;
  while (around && /^(inline|contents|ruby)/.test(getComputedStyle(around).display)) around = around.parentElement;
  return around;
}

function languageOf({ parentElement }: Node): string {
  const lang = parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
  return lang.toLowerCase().split('-')[0] ?? '';
}

function rangeOf(pieces: readonly Piece[], from: number, to: number): Range | undefined {
  const first = placeOf(pieces, from);
  const last = placeOf(pieces, to - 1);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  try {
    const range = new Range();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  } catch {
    return undefined; // The words are others by now.
  }
}

function placeOf(pieces: readonly Piece[], place: number) {
  const piece = pieces.find(({ node, at }) => place < at + node.length);
  return piece && { node: piece.node, offset: place - piece.at };
}
