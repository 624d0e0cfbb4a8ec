import { basename } from 'node:path';
import { SourceError } from '../../Mapped.ts';
import { hsdsWords } from '../hsdsWords.ts';
import { type Line, readLines } from './readLines.ts';
import { type Scan, scanLine } from './scanLine.ts';

/** A cell with more lines than this was never closed. */
const maxLines = 100;

/** A row of a table by its columns; `cells` is absent when the line is broken. */
export interface DirtyRow {
  readonly line: number;
  readonly cells?: Readonly<Record<string, string>>;
}

/**
 * Reads a table of which any line may be broken, and goes on behind it. csv-parse gives up at a quotation mark that is
 * never closed, or passes over what follows without a word: here each line is a row, or is said to be none.
 * @throws {SourceError} when there is no such column
 */
export async function* readDirtyRows(path: string, needed?: string): AsyncGenerator<DirtyRow> {
  let table: Table | undefined;
  for await (const line of readLines(path)) {
    if (line.text?.trim() === '' && !table?.isInside()) continue;
    if (table) yield* table.take(line);
    else {
      table = startTable(line);
      refuseWithout(needed, table.names, path);
    }
  }
  refuseWithout(needed, table?.names ?? [], path);
  while (table?.isInside()) yield* table.take(undefined);
}

interface Table {
  readonly names: readonly string[];
  /** Whether a row has begun and not ended. */
  readonly isInside: () => boolean;
  /** Takes a line, or that there are no more; gives what it completes, or that the first line of a row is broken. */
  readonly take: (line: Line | undefined) => Generator<DirtyRow>;
}

/** A table of which this is the header; a header is never broken over lines. */
function startTable(header: Line): Table {
  const { delimiter, names } = readHeader(header);
  const held: Line[] = [];
  let scan: Scan = { cells: [], open: undefined };
  const read = (line: Line | undefined) => {
    if (line) held.push(line);
    const isHopeless = line?.text === undefined || held.length > maxLines;
    return isHopeless ? 'broken' : scanLine(line.text, delimiter, scan);
  };
  function* take(line: Line | undefined): Generator<DirtyRow> {
    const found = read(line);
    if (found === 'more') return;
    const cells = found === 'row' ? toCells(scan.cells, names) : undefined;
    const [first, ...later] = held.splice(0);
    scan = { cells: [], open: undefined };
    yield { line: first?.number ?? 0, ...(cells ? { cells } : {}) };
    // What a broken line took with it are lines of their own.
    const retaken = cells ? [] : later.filter(({ text }) => text?.trim() !== '');
    for (const one of retaken) yield* take(one);
  }
  return { names, take, isInside: () => held.length > 0 };
}

function readHeader({ text = '' }: Line): { readonly delimiter: string; readonly names: readonly string[] } {
  const line = text.replace(/^\uFEFF/, '');
  const count = (sign: string) => line.split(sign).length;
  const delimiter = [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const scan: Scan = { cells: [], open: undefined };
  scanLine(line, delimiter, scan);
  return { delimiter, names: scan.cells.map((name) => name.toLowerCase().replaceAll(/\s+/g, '_')) };
}

function refuseWithout(needed: string | undefined, names: readonly string[], path: string): void {
  if (needed !== undefined && !names.includes(needed))
    throw new SourceError([{ at: basename(path), ...hsdsWords.noTable() }]);
}

/** What programs write for nothing. */
const nothing = /^(?:null|n\/a|nan|\\n|-+)$/i;

/** Undefined when there are too many cells, or too few; empty ones behind the last are a spreadsheet’s. */
function toCells(cells: readonly string[], names: readonly string[]): Record<string, string> | undefined {
  const isWhole = cells.length >= names.length && cells.slice(names.length).every((cell) => cell === '');
  if (!isWhole) return undefined;
  const row: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const cell = cells[at] ?? '';
    if (cell !== '' && name !== '' && !nothing.test(cell)) row[name] = cell;
  }
  return row;
}
