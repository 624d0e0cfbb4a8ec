import { CsvError, parse } from 'csv-parse/sync';
import type { Findings } from '../../loaders/Findings.ts';
import type { HandedText } from '../checkHanded.ts';
import type { TextUnit } from '../TextUnit.ts';
import { textWords } from '../textWords.ts';

const dutch = 'Nederlands (nl)';

/** The column in which a language stands: its name, and its code to find it by. */
function columnOf(language: string, name: string): string {
  return `${name} (${language})`;
}

/** All texts as a sheet that a Dutch spreadsheet opens: byte order mark, semicolons, Windows line ends. */
export function toSheet(units: readonly TextUnit[], language: string, name: string): string {
  const header = ['id', dutch, 'English (en)', columnOf(language, name), 'nagekeken door'];
  const rows = units.map(({ id, source, english, target = '', review = '' }) => [id, source, english, target, review]);
  return `\uFEFF${[header, ...rows].map((cells) => `${cells.map(quote).join(';')}\r\n`).join('')}`;
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** Reads a sheet back. Columns may have moved and others been added; rows may be fewer. */
export function readSheet(text: string, language: string, findings: Findings): HandedText[] {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const delimiter = (plain.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const [header, ...rows] = readRows(plain, delimiter, findings);
  if (!header) return [];
  const find = (name: string, is: (cell: string) => boolean) => {
    const at = header.record.findIndex(is);
    if (at < 0) findings.refuse({ row: 1, column: name }, textWords.column(name));
    return at;
  };
  const id = find('id', (cell) => cell.trim() === 'id');
  const source = find(dutch, (cell) => cell.trim() === dutch);
  const target = find(`… (${language})`, (cell) => cell.trim().endsWith(`(${language})`));
  if (Math.min(id, source, target) < 0) return [];
  const cell = (record: readonly string[], at: number) => record[at] ?? '';
  return rows
    .filter(({ record }) => cell(record, id) !== '')
    .map(({ record, info: { lines } }) => ({
      id: cell(record, id),
      row: lines,
      source: cell(record, source),
      target: cell(record, target),
    }));
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function readRows(text: string, delimiter: string, findings: Findings): Row[] {
  try {
    return parse(text, { delimiter, relax_column_count: true, info: true }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    findings.refuse({ row: Number(error['lines'] ?? 1) }, textWords.unreadable(error.code));
    return [];
  }
}
