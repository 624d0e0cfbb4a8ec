import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentProblem } from './ContentProblem.ts';
import { Findings } from './Findings.ts';
import { type KnownRows, readRawTable } from './readRawTable.ts';
import { serviceFiles } from './serviceFiles.ts';
import { fileWords } from './words/fileWords.ts';

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

/**
 * Reads services.csv and every services-….csv of a folder, cell by cell and of any length, without asking what the cells
 * mean. Our own file comes first. Rows in `known` are shared with it, and rows that are read are added to it.
 */
export function readServiceFiles(folder: string, known?: KnownRows): RawServices {
  const files = serviceFiles(folder).filter((name) => existsSync(join(folder, name)));
  const [errors, strange]: [Findings[], Findings[]] = [[], []];
  if (files.length === 0) {
    errors.push(new Findings('services.csv'));
    errors[0]?.refuse({}, fileWords.missing(folder));
  }
  const rows = files.flatMap((file) => {
    const [wrong, odd] = [new Findings(file), new Findings(file)];
    errors.push(wrong);
    strange.push(odd);
    const read = readRawTable(readFileSync(join(folder, file)), { wrong, odd }, known);
    // A spreadsheet leaves rows of empty cells below the last one.
    return read.flatMap((cells, index) => (isFilled(cells) ? [{ file, at: index + 2, cells }] : []));
  });
  return { rows, errors: errors.flatMap((one) => one.errors), strange: strange.flatMap((one) => one.errors) };
}

function isFilled(cells: RawRow['cells']): boolean {
  for (const column in cells) if (cells[column] !== '') return true;
  return false;
}
