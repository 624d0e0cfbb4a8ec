import type { Letters } from './PdfOrder.ts';

/** How a kind of text looks; lengths in points. */
export interface TextStyle {
  readonly size: number;
  readonly bold: boolean;
  /** Times the size. */
  readonly leading: number;
  readonly colour: string;
}

const ink = '#000000';
/** Of the second language: still dark enough for any printer (11 to 1 on white). */
const inkSoft = '#3c3c3c';

/** All styles and distances of the paper, for letters of a size. Sheets are A4 with 18 mm around, as when printed. */
export function stylesFor(letters: Letters) {
  const size = letters === 'large' ? 18 : 11.5;
  const plain = { size, bold: false, leading: 1.42, colour: ink };
  return {
    title: { ...plain, size: letters === 'large' ? 28 : 23, bold: true, leading: 1.2 },
    titleSecond: { ...plain, size: size * 1.1, bold: true, colour: inkSoft },
    heading: { ...plain, size: letters === 'large' ? 21.5 : 14.5, bold: true, leading: 1.25 },
    headingSecond: { ...plain, bold: true, colour: inkSoft },
    plain,
    second: { ...plain, colour: inkSoft },
    foot: { ...plain, size: letters === 'large' ? 14 : 9, colour: inkSoft },
    /** Space before a block or an item. */
    before: { title: 0, paragraph: size * 0.35, notice: size * 0.6, heading: size * 1.35, list: size * 0.15 },
    itemGap: size * 0.42,
    runGap: size * 0.08,
    bullet: size * 1.25,
    ownIndent: size * 0.95,
    ownBar: 2.5,
    noticePad: size * 0.7,
  } as const;
}
export type Styles = ReturnType<typeof stylesFor>;

export const sheet = { margin: 51, footAt: 34, lowest: 62 } as const;
