import type { Packed } from './Packed.ts';

/** Collects numbers bit by bit, highest first, and own words beside them. */
export class PackWriter {
  readonly #bits: number[] = [];
  readonly #words: string[] = [];

  /** @throws when the number does not fit: whoever writes has a width too small */
  number(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) throw new RangeError(`${value} in ${width} bits`);
    for (let place = width - 1; place >= 0; place--) this.#bits.push(Math.floor(value / 2 ** place) % 2);
  }

  /** Half a surrogate pair stays what it is: JSON has a way to write it, UTF-8 has none. */
  word(text: string): void {
    this.#words.push(JSON.stringify(text).slice(1, -1));
  }

  finish(): Packed {
    const bits = new Uint8Array(Math.ceil(this.#bits.length / 8));
    this.#bits.forEach((bit, at) => {
      bits[at >> 3] = (bits[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
    });
    return { bits, words: this.#words.join('\n') };
  }
}
