import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Up to here every camera reads it from a screen without trouble. */
export const easyVersion = 15;
/** Beyond this no code is made: cameras of older phones begin to fail. */
export const mostVersion = 20;

/** A QR code as data for a drawing. */
export interface Qr {
  readonly version: number;
  /** Modules along a side, without the quiet zone. */
  readonly size: number;
  /** The dark modules as an SVG path, one unit each, from the corner of the code itself. */
  readonly path: string;
}

/** The code for a text, error correction M or better; digits in it take the fewest modules. Undefined when it is too long. */
export function toQr(text: string): Qr | undefined {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M, maxVersion: mostVersion });
    return { version: (code.size - 17) / 4, size: code.size, path: toSvgPath(code) };
  } catch {
    return undefined;
  }
}
