/** What a spreadsheet may take for the start of a formula, in its plain and its wide form. */
const startsFormula = /(^|[,;\t])([\s"']*)[=+\-@＝＋－＠]+/g;

/**
 * One line for a cell, as a spreadsheet can hold it without running it: no signs that start a formula, neither at its
 * start nor after a comma or semicolon, where a spreadsheet that reads the table in another way begins a cell.
 */
export function toPlainCell(text: string): string {
  let plain = text;
  let before: string;
  do {
    before = plain;
    plain = plain
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(startsFormula, (_, start: string, space: string) => start + space);
  } while (plain !== before);
  return plain;
}
