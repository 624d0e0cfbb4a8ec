import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Marks that steer direction or joining: they count for the order, and nothing is painted for them. */
export const unpainted = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Variation_Selector}]/gu;

const arabic = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u;

export type Script = 'latin' | 'arabic';

/** Letters of one script and one direction that stand beside each other. */
export interface BidiRun {
  readonly script: Script;
  /** As it is painted: mirrored, without marks; Arabic in the order of reading, because its font turns it. */
  readonly text: string;
  readonly level: number;
}

/** A text whose order is worked out, so that it can be cut into lines. */
export interface Directed {
  readonly text: string;
  readonly levels: Uint8Array;
}

export function scriptOf(letter: string): Script {
  return arabic.test(letter) ? 'arabic' : 'latin';
}

/** Where own words begin: on the side of their first letter, as a browser does with `dir="auto"`. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
}

/** Works out the order of a whole paragraph (UAX #9): a line of it cannot know it by itself. */
export function toDirected(text: string, dir: 'ltr' | 'rtl'): Directed {
  return { text, levels: bidi.getEmbeddingLevels(text, dir).levels };
}

/** The runs of a stretch of text in the order of reading. */
export function runsOf(directed: Directed, from: number, to: number): BidiRun[] {
  const { text, levels } = directed;
  const mirrored = to > from ? bidi.getMirroredCharactersMap(text, levels, from, to - 1) : new Map<number, string>();
  const runs: { script: Script; level: number; letters: string[] }[] = [];
  for (let at = from; at < to; ) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    const script = letter === ' ' && last ? last.script : scriptOf(letter);
    const shown = mirrored.get(at) ?? letter;
    if (last?.level === level && last.script === script) last.letters.push(shown);
    else runs.push({ script, level, letters: [shown] });
    at += letter.length;
  }
  return runs.flatMap(({ script, level, letters }) => {
    const painted = letters.filter((letter) => letter.replace(unpainted, '') !== '');
    const isTurnedHere = level % 2 === 1 && !painted.some((letter) => arabic.test(letter));
    if (isTurnedHere) painted.reverse();
    return painted.length > 0 ? [{ script, level, text: painted.join('') }] : [];
  });
}

/** The same runs in the order in which they stand from left to right (UAX #9, rule L2). */
export function fromLeft<T extends { readonly level: number }>(runs: readonly T[]): T[] {
  const ordered = [...runs];
  const levels = runs.map(({ level }) => level);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1), Number.POSITIVE_INFINITY);
  for (let level = Math.max(...levels, 0); level >= lowestOdd; level -= 1) {
    for (let at = 0; at < ordered.length; at += 1) {
      let end = at;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > at) ordered.splice(at, end - at, ...ordered.slice(at, end).reverse());
      at = end;
    }
  }
  return ordered;
}
