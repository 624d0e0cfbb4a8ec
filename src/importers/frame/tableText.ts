/** What a Dutch spreadsheet needs to see that a file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/** One line of a table as a Dutch spreadsheet opens it: semicolons, and the line end of Windows. */
export function tableLine(cells: readonly string[]): string {
  return `${cells.map(quote).join(';')}\r\n`;
}

function quote(cell: string): string {
  // A space at an end is kept only between quotation marks.
  return /[";,\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
