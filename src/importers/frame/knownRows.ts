import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { SourceError, type SourceProblem } from '../Mapped.ts';
import { frameWords } from './frameWords.ts';
import { type IdTable, idTable } from './idTable.ts';
import { readRows, type WrittenRow } from './readRows.ts';
import { tableLine } from './tableText.ts';

/** What an id is known as: the sum of a row that no one reviewed, or one of these. */
export const reviewed = -1;
export const done = -2;

/** What stood in the folder before an import: no more of it than is needed, because there may be a million rows. */
export interface KnownRows {
  /** Columns as they stand, and behind them those of ours that are not there. */
  readonly header: readonly string[];
  /** Reads a row of that file again; there when there is one. */
  readonly read: ((row: WrittenRow) => KnownRow) | undefined;
  /** By id; an import marks what it comes by as `done`. */
  readonly ids: IdTable;
  readonly reviewedRows: ReadonlyMap<string, readonly string[]>;
  /** Of rows that no one reviewed: what stands in columns that are not ours. */
  readonly extras: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/**
 * Reads what an earlier import wrote and editors changed; nothing when there is no file yet.
 * @throws {SourceError} with all problems, when rows could be lost by going on
 */
export async function knownRows(path: string | undefined, columns: readonly string[]): Promise<KnownRows> {
  const [ids, reviewedRows, extras] = [idTable(), new Map(), new Map()];
  const problems: SourceProblem[] = [];
  const file = basename(path ?? '');
  let table: Table | undefined;
  const remember = ({ id, isReviewed, cells, extra }: KnownRow) => {
    ids.set(id, isReviewed ? reviewed : sumOf(cells));
    if (isReviewed) reviewedRows.set(id, cells);
    else if (extra.size > 0) extras.set(id, extra);
  };
  for await (const row of path === undefined ? [] : readRows(path)) {
    if (!table) {
      table = startTable(row.cells, columns, file);
      continue;
    }
    const known = table.read(row);
    const words = faultOf(row, table.width, known, ids);
    if (words) problems.push({ at: `${file} regel/line ${row.line}`, ...words });
    remember(known);
  }
  if (problems.length > 0) throw new SourceError(problems);
  return { header: table?.header ?? columns, read: table?.read, ids, reviewedRows, extras };
}

function faultOf({ cells }: WrittenRow, width: number, { id }: KnownRow, ids: IdTable) {
  if (cells.length > width) return frameWords.rowLength();
  if (id === '') return frameWords.noId();
  return ids.get(id) !== undefined ? frameWords.doubleId(id) : undefined;
}

interface Table {
  readonly header: readonly string[];
  readonly read: (row: WrittenRow) => KnownRow;
  /** How many cells a row may have. */
  readonly width: number;
}

/** What is needed to read the rows below a header. @throws {SourceError} when this is not the header of such a table */
function startTable(written: readonly string[], columns: readonly string[], file: string): Table {
  const [id, review] = [written.indexOf('id'), written.indexOf('nagekeken')];
  if (id < 0 || review < 0) throw new SourceError([{ at: file, ...frameWords.noHeader() }]);
  const header = [...written, ...columns.filter((column) => !written.includes(column))];
  const foreign = header.flatMap((name, at) => (columns.includes(name) ? [] : [at]));
  const read = ({ cells }: WrittenRow): KnownRow => ({
    id: cells[id] ?? '',
    // What was typed by hand need not say so; anything but a clear no is an editor's.
    isReviewed: cells[review] !== 'nee',
    cells: header.map((_name, at) => cells[at] ?? ''),
    extra: new Map(foreign.flatMap((at) => (cells[at] ? [[at, cells[at]] as const] : []))),
  });
  return { header, read, width: written.length };
}

/** A row as the import sees it. */
export interface KnownRow {
  readonly id: string;
  readonly isReviewed: boolean;
  readonly cells: readonly string[];
  /** What stands in columns that are not ours. */
  readonly extra: ReadonlyMap<number, string>;
}

/** A number that stands for a row: two rows that differ have another one, but for a chance of one in 2⁴⁸. */
export function sumOf(cells: readonly string[]): number {
  return Number.parseInt(hash('sha256', tableLine(cells)).slice(0, 12), 16);
}
