import { parse } from 'csv-parse/sync';
import { limitOfColumn, spokenColumns } from '../loaders/serviceColumns.ts';
import type { Handed, TextFile, TextUnit } from './TextUnit.ts';

type Cells = readonly string[];

/** A list of services: each text of a row stands once more for each language, in a column such as `naam_en`. */
export function servicesFile(path: string, file: string, language: string, text: string): TextFile {
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = (plain.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const [header = [], ...rows] = parse(plain, { delimiter, relax_column_count: true }) as string[][];
  const cell = (row: Cells, column: string) => row[header.indexOf(column)]?.trim() || undefined;
  const idOf = (row: Cells, column: string) => `municipality/services#${cell(row, 'id')}.${column}`;
  const units = rows.flatMap((row) =>
    spokenColumns.flatMap((column): TextUnit[] => {
      const source = cell(row, column);
      if (source === undefined) return [];
      const target = language === 'nl' ? source : cell(row, `${column}_${language}`);
      const said = { english: cell(row, `${column}_en`) ?? '', target };
      return [{ id: idOf(row, column), file, source, ...said, limit: limitOfColumn(column), review: undefined }];
    }),
  );
  const write = (handed: Handed) => {
    const isNew = ({ id, target }: TextUnit) => handed.has(id) && handed.get(id) !== target;
    if (!units.some(isNew)) return text;
    const own = language === 'nl' ? [] : spokenColumns.map((column) => `${column}_${language}`);
    const added = own.filter((one) => !header.includes(one));
    const columns = [...header, ...added];
    const lines = rows.map((row) =>
      columns.map((column, at) => {
        const stem = stemIn(column, language);
        return handed.get(idOf(row, stem)) ?? row[at] ?? '';
      }),
    );
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    return mark + [columns, ...lines].map((cells) => toLine(cells, delimiter) + end).join('');
  };
  return { path, units, write };
}

/** `naam` of `naam_tr`; Dutch stands in the column itself. */
function stemIn(column: string, language: string): string {
  if (language === 'nl') return column;
  return column.endsWith(`_${language}`) ? column.slice(0, -language.length - 1) : '';
}

function toLine(cells: Cells, delimiter: string): string {
  const isPlain = (cell: string) => !/["\r\n]/.test(cell) && !cell.includes(delimiter) && cell === cell.trim();
  return cells.map((cell) => (isPlain(cell) ? cell : `"${cell.replaceAll('"', '""')}"`)).join(delimiter);
}
