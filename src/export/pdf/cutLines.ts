/** A stretch of a text: from this place up to, not including, the other. */
export type Stretch = readonly [from: number, to: number];

/** Cuts a text into lines between words, and within a word that is wider than a line. `lengthOf` measures a stretch. */
export function cutLines(text: string, width: number, lengthOf: (from: number, to: number) => number): Stretch[] {
  const lines: Stretch[] = [];
  let from = 0;
  let used = 0;
  for (const { 0: word, index } of text.matchAll(/[^ ]+ */g)) {
    const end = index + word.trimEnd().length;
    const length = lengthOf(index, end);
    if (used > 0 && used + length > width) {
      lines.push([from, text.slice(0, index).trimEnd().length]);
      from = index;
      used = 0;
    }
    if (length > width) {
      const parts = cutWord(text, [from, end], width, lengthOf);
      lines.push(...parts);
      from = parts.at(-1)?.[1] ?? from;
    }
    used += lengthOf(Math.max(from, index), index + word.length);
  }
  lines.push([from, text.length]);
  return lines;
}

/** The lines that a word fills; what is left of it goes on the next. */
function cutWord(text: string, [start, end]: Stretch, width: number, lengthOf: (from: number, to: number) => number) {
  const lines: Stretch[] = [];
  let from = start;
  while (lengthOf(from, end) > width) {
    let to = after(text, from);
    while (to < end && lengthOf(from, after(text, to)) <= width) to = after(text, to);
    if (to >= end) break;
    lines.push([from, to]);
    from = to;
  }
  return lines;
}

/** Past the letter that stands here, also where that takes two places. */
function after(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
