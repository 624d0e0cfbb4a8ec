import { sheet } from './styles.ts';

/** Where the next line goes. */
export interface Sheets {
  readonly left: number;
  readonly width: number;
  readonly top: () => number;
  /** Points from here to the foot. */
  readonly room: () => number;
  readonly wholeRoom: number;
  readonly isAtTop: () => boolean;
  readonly down: (points: number) => void;
  readonly next: () => void;
}

/** Sheets of A4, filled from the top down; the first is there already. */
export function createSheets(doc: PDFKit.PDFDocument): Sheets {
  const { margin, lowest } = sheet;
  const foot = doc.page.height - lowest;
  let top: number = margin;
  return {
    left: margin,
    width: doc.page.width - 2 * margin,
    top: () => top,
    room: () => foot - top,
    wholeRoom: foot - margin,
    isAtTop: () => top === margin,
    down: (points) => {
      top += points;
    },
    next: () => {
      doc.addPage();
      top = margin;
    },
  };
}
