/** Longer pieces are cut up: some browsers fall silent after a quarter of a minute of one. In characters. */
const longest = 180;

/** Where a sentence begins in a text, and where it ends. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Cuts a text into sentences without the spaces around them; a long one after a comma, or between two words. */
export function splitSentences(text: string, language: string): Span[] {
  return ends(text, language)
    .flatMap((to, index, all) => short(text, index > 0 ? (all[index - 1] ?? 0) : 0, to))
    .flatMap((span) => trimmed(text, span));
}

/** An older browser cannot tell sentences apart: there a mark with a space behind it ends one. */
function ends(text: string, language: string): number[] {
  if ('Segmenter' in Intl) {
    const parts = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
    return Array.from(parts, ({ index, segment }) => index + segment.length);
  }
  const marks = [...text.matchAll(/[.!?…؟]+\s+/g)].map((match) => match.index + match[0].length);
  return [...marks, text.length];
}

function short(text: string, from: number, to: number): Span[] {
  if (to - from <= longest) return [{ from, to }];
  const piece = text.slice(from, from + longest);
  const comma = Math.max(...[', ', '; ', ': ', '، ', '– '].map((mark) => piece.lastIndexOf(mark))) + 1;
  const cut = comma > longest / 3 ? comma : piece.lastIndexOf(' ');
  const middle = from + (cut > 0 ? cut : longest);
  return [{ from, to: middle }, ...short(text, middle, to)];
}

/** Nothing is left of what has no letter and no digit: a voice may hang on it. */
function trimmed(text: string, { from, to }: Span): Span[] {
  const piece = text.slice(from, to);
  if (!/[\p{L}\p{N}]/u.test(piece)) return [];
  return [{ from: from + piece.length - piece.trimStart().length, to: from + piece.trimEnd().length }];
}
