import type { Entry, Lines } from './buildWordIndex.ts';

/** The words in whose line this piece of text stands, in their order. A piece may begin or end with a line end. */
export function* entriesWith({ text, starts, entries }: Lines, piece: string): Generator<Entry> {
  let line = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, (starts[line + 1] ?? text.length) - 1)) {
    line = lineAt(starts, at + 1, line);
    const entry = entries[line];
    if (entry) yield entry;
  }
}

/** The line that holds this place, by halves, from a line that is known to begin before it. */
function lineAt(starts: readonly number[], place: number, from: number): number {
  let [low, high] = [from, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
