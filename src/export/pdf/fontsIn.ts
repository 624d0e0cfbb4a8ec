/** A font as pdfkit keeps it. Its types do not name these parts; the tests of the PDF hold them. */
export interface KeptFont {
  readonly font: {
    readonly unitsPerEm: number;
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
    readonly layout: (text: string, features: readonly string[]) => Shaped;
  };
  /** Shapes a text; what it gives is only read. */
  layoutRun: (text: string, features: readonly string[]) => unknown;
  /** For each glyph that is used, the letters that it stands for. */
  readonly unicode?: (number[] | undefined)[];
}

/** A shaped text from left to right, in units of the font. */
interface Shaped {
  readonly glyphs: readonly { readonly isMark: boolean; readonly path: { readonly toSVG: () => string } }[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
}

/** The fonts of a document: the one in use, and all that were used. */
export function fontsIn(doc: PDFKit.PDFDocument): { readonly current: KeptFont; readonly all: readonly KeptFont[] } {
  const inside = doc as unknown as {
    readonly _font: KeptFont;
    readonly _fontFamilies: Readonly<Record<string, KeptFont>>;
  };
  return { current: inside._font, all: Object.values(inside._fontFamilies) };
}

/** Lets a font shape each text once: pdfkit does it anew for measuring, painting and moving on. */
export function shapeOnce(font: KeptFont): void {
  const shape = font.layoutRun.bind(font);
  const known = new Map<string, unknown>();
  font.layoutRun = (text, features) => {
    const run = known.get(text) ?? shape(text, features);
    known.set(text, run);
    return run;
  };
}
