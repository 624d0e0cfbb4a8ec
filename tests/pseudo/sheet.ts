import { parse } from 'csv-parse/sync';

/**
 * The sheet of a translator, filled in: the fourth column says the second in another way. What a municipality says has
 * limits, and grows no longer.
 */
export function fillIn(sheet: string, say: (dutch: string) => string, sayShort: (dutch: string) => string): string {
  const [header = [], ...rows] = parse(sheet.replace('\uFEFF', ''), { delimiter: ';' }) as string[][];
  const filled = rows.map(([id = '', dutch = '', english = '', , by = '']) => {
    return [id, dutch, english, (id.startsWith('municipality/') ? sayShort : say)(dutch), by];
  });
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return `\uFEFF${[header, ...filled].map((cells) => `${cells.map(quote).join(';')}\r\n`).join('')}`;
}
