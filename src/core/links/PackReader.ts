import type { Packed } from './Packed.ts';

/** Thrown by a reader at the first thing that is not exactly right; `acceptPacked` turns it into a refusal. */
export class Unsound extends Error {}

/** Reads back what a PackWriter wrote, and throws `Unsound` at whatever it cannot have written. */
export class PackReader {
  readonly #bits: Uint8Array;
  readonly #words: readonly string[];
  #bit = 0;
  #word = 0;

  constructor({ bits, words }: Packed) {
    this.#bits = bits;
    this.#words = words === '' ? [] : words.split('\n');
  }

  number(width: number): number {
    if (this.#bit + width > this.#bits.length * 8) throw new Unsound('bits');
    let value = 0;
    for (let left = width; left > 0; left--) value = value * 2 + this.#next();
    return value;
  }

  word(): string {
    const piece = this.#words[this.#word++];
    if (piece === undefined) throw new Unsound('words');
    const text = parseWord(piece);
    if (text === '' || JSON.stringify(text) !== `"${piece}"`) throw new Unsound('word');
    return text;
  }

  #next(): number {
    const at = this.#bit++;
    return ((this.#bits[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  }
}

function parseWord(piece: string): string {
  try {
    return String(JSON.parse(`"${piece}"`));
  } catch {
    throw new Unsound('word');
  }
}
