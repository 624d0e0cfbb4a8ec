/** What was put in, made small: what is known by number as bits, and own words as text to be deflated. */
export interface Packed {
  readonly bits: Uint8Array;
  /** Pieces as JSON escapes them, with line ends between: no piece can hold one. */
  readonly words: string;
}
