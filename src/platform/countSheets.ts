/** A piece of the paper that is not cut in two, in the same measure as the sheet; `isHeading`: the next stays with it. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly isHeading: boolean;
}

/** How many sheets boxes take, each whole where a sheet can hold it, and a heading with what it is of. */
export function countSheets(boxes: readonly Box[], sheetHeight: number): number {
  let sheets = boxes.length > 0 ? 1 : 0;
  let start = boxes[0]?.top ?? 0;
  boxes.forEach(({ top, bottom, isHeading }, at) => {
    const end = isHeading ? (boxes[at + 1]?.bottom ?? bottom) : bottom;
    if (end - start > sheetHeight && top > start) {
      sheets += 1;
      start = top;
    }
    while (bottom - start > sheetHeight) {
      sheets += 1;
      start += sheetHeight;
    }
  });
  return sheets;
}
