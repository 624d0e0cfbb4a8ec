import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { ContentProblem } from './ContentProblem.ts';
import { Findings } from './Findings.ts';
import { nearest } from './nearest.ts';
import { columns, isColumn, requiredColumns } from './serviceColumns.ts';
import { fileWords } from './words/fileWords.ts';
import { tableWords } from './words/tableWords.ts';

/** A row of services.csv as it was typed, trimmed. */
export interface RawRow {
  readonly file: string;
  /** Its number in a spreadsheet, where the header is row 1. */
  readonly at: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** All rows of a folder. With `errors` they are not all there. */
export interface RawServices {
  readonly rows: readonly RawRow[];
  readonly errors: readonly ContentProblem[];
  /** Columns that are none. One is read as the column that was probably meant: it may be the one that hides an address. */
  readonly strange: readonly ContentProblem[];
}

/** Cell of a row; empty where there is no such column. */
export function cellOf({ cells }: Pick<RawRow, 'cells'>, column: string): string {
  return Object.hasOwn(cells, column) ? (cells[column] ?? '') : '';
}

/** Whether this is a table of services: our own, or one that was imported, but not the report beside it. */
export function isServiceFile(name: string): boolean {
  return name === 'services.csv' || (/^services-.+\.csv$/.test(name) && !name.endsWith('.report.csv'));
}

/**
 * Reads services.csv and every services-….csv of a folder, cell by cell and of any length, without asking what the cells
 * mean. Our own file comes first.
 */
export function readServiceFiles(folder: string): RawServices {
  const names = readdirSync(folder).filter(isServiceFile).sort();
  const files = [
    ...names.filter((name) => name === 'services.csv'),
    ...names.filter((name) => name !== 'services.csv'),
  ];
  const [errors, strange]: [Findings[], Findings[]] = [[], []];
  if (files.length === 0) {
    errors.push(new Findings('services.csv'));
    errors[0]?.refuse({}, fileWords.missing(folder));
  }
  const rows = files.flatMap((file) => {
    const [wrong, odd] = [new Findings(file), new Findings(file)];
    errors.push(wrong);
    strange.push(odd);
    return readRows(file, readFileSync(join(folder, file), 'utf8'), wrong, odd);
  });
  return { rows, errors: errors.flatMap((one) => one.errors), strange: strange.flatMap((one) => one.errors) };
}

function readRows(file: string, text: string, wrong: Findings, odd: Findings): RawRow[] {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const first = plain.trimStart().split('\n', 1)[0] ?? '';
  let hasHeader = false;
  try {
    const found = parse(plain, {
      delimiter: first.includes(';') ? ';' : ',',
      trim: true,
      skip_empty_lines: true,
      columns: (names: string[]) => {
        hasHeader = names.some(isColumn);
        return namesOf(names, odd);
      },
    }) as unknown as Record<string, string>[];
    if (!hasHeader) wrong.refuse({ row: 1, value: first }, tableWords.noHeader(requiredColumns));
    // A spreadsheet leaves rows of empty cells below the last one.
    return found.flatMap((cells, index) => (isFilled(cells) ? [{ file, at: index + 2, cells }] : []));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    wrong.refuse({ row: Number(error['lines'] ?? 1) }, wordsOf(error));
    return [];
  }
}

/** What each column is called; false for one that is not read. */
function namesOf(header: readonly string[], odd: Findings): (string | false)[] {
  const taken = new Set(header.filter(isColumn));
  return header.map((name, at) => {
    if (isColumn(name)) return header.indexOf(name) === at && name;
    if (name === '') return false;
    const near = nearest(name, columns);
    odd.refuse({ row: 1, column: name, value: name }, tableWords.unknownColumn(near, columns));
    if (near === undefined || taken.has(near)) return name !== '__proto__' && header.indexOf(name) === at && name;
    taken.add(near);
    return near;
  });
}

function isFilled(cells: Readonly<Record<string, string>>): boolean {
  for (const column in cells) if (cells[column] !== '') return true;
  return false;
}

function wordsOf(error: CsvError) {
  if (error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS') {
    const { record, columns: names } = error as unknown as { record?: unknown[]; columns?: unknown[] };
    return tableWords.rowLength(record?.length ?? 0, names?.length ?? 0);
  }
  if (error.code === 'INVALID_OPENING_QUOTE') return tableWords.strayQuote();
  const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_INVALID_CLOSING_QUOTE';
  return isOpen ? tableWords.openQuote() : tableWords.unreadable(error.code);
}
