import type { SpokenBlock } from '../blocks/Spoken.ts';

/** Size of the letters: as in a letter from the municipality, or large print (18 points). */
export const letterSizes = ['normal', 'large'] as const;
export type Letters = (typeof letterSizes)[number];

/** Fonts as TrueType. The strong Arabic one only where the paper speaks it: own words, on a Dutch page too, are plain. */
export interface PdfFonts {
  readonly latin: Uint8Array;
  readonly latinBold: Uint8Array;
  readonly arabic: Uint8Array;
  readonly arabicBold?: Uint8Array;
}

/** A file that travels inside the PDF. */
export interface Attachment {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** All that a PDF is made of. The same order gives the same bytes. */
export interface PdfOrder {
  readonly blocks: readonly SpokenBlock[];
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** At the foot of each page, with `{page}` and `{pages}` to be filled in. */
  readonly pageLabel: string;
  readonly letters: Letters;
  /** ISO day; no time of day goes along. */
  readonly madeOn: string;
  readonly attachment?: Attachment;
}

export interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Letters and signs that no font of ours has; each once, in the order in which they were met. */
  readonly missing: readonly string[];
}
