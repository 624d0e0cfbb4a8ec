import type { KeptFont } from './fontsIn.ts';

/** Marks above and below Arabic letters. */
const marks = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu;

/** The outline of a mark (SVG, y upwards) and its place from where its run begins, in points. */
export interface Mark {
  readonly outline: string;
  readonly left: number;
  readonly up: number;
  /** From units of the font to points. */
  readonly scale: number;
}

/** The letters of a run without their marks. */
export function withoutMarks(text: string): string {
  return text.replace(marks, '');
}

/**
 * The marks of a run as drawings. As text, each stands a little higher than its letter, and PDFium takes that for another
 * line: it tears words apart. As drawings they are seen where they belong, and what is read out, found and copied are
 * whole words as people write them every day.
 */
export function marksIn(text: string, { font }: KeptFont, size: number): Mark[] {
  if (withoutMarks(text) === text) return [];
  const { glyphs, positions } = font.layout(text, []);
  const scale = size / font.unitsPerEm;
  const found: Mark[] = [];
  let pen = 0;
  glyphs.forEach(({ isMark, path }, at) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
    if (isMark) found.push({ outline: path.toSVG(), left: (pen + xOffset) * scale, up: yOffset * scale, scale });
    pen += xAdvance;
  });
  return found;
}
