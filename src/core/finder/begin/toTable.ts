/** A table of one row as a Dutch spreadsheet opens it: byte order mark, semicolons, Windows line ends. */
export function toTable(columns: readonly string[], row: Readonly<Record<string, string>>): string {
  const lines = [columns, columns.map((column) => row[column] ?? '')];
  return `\uFEFF${lines.map((cells) => `${cells.map(quote).join(';')}\r\n`).join('')}`;
}

function quote(cell: string): string {
  return /[";,\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
