import { hash } from 'node:crypto';
import { CsvError, parse } from 'csv-parse/sync';
import { Findings } from './Findings.ts';
import { nearest } from './nearest.ts';
import { recordSpans, withPlainLineEnds } from './recordSpans.ts';
import { columns, isColumn, requiredColumns } from './serviceColumns.ts';
import { fileWords } from './words/fileWords.ts';
import { tableWords } from './words/tableWords.ts';

type Cells = Readonly<Record<string, string>>;

/** Cells by the bytes that they were read from: a list of a hundred thousand rows is mostly the one before it. */
export type KnownRows = Map<string, Cells>;

const longestHeader = 65_536;

/** Where to note what cannot be read, and columns that are none. */
export interface RawFindings {
  readonly wrong: Findings;
  readonly odd: Findings;
}

/**
 * Reads a table of services, trimmed, by the names of its columns. What looks like a row in `known` shares its cells,
 * which saves most of the time and memory of reading the next version of a long list.
 */
export function readRawTable(saved: Buffer, findings: RawFindings, known?: KnownRows): Cells[] {
  if (saved.includes(0)) {
    findings.wrong.refuse({}, fileWords.wide());
    return [];
  }
  const bytes = withPlainLineEnds(saved);
  return (known && readNew(bytes, findings, known)) ?? readAll(bytes, findings);
}

/** Undefined where records cannot be told apart by their bytes alone: then all is read, and what is wrong is said. */
function readNew(bytes: Buffer, findings: RawFindings, known: KnownRows): Cells[] | undefined {
  const [header, ...spans] = recordSpans(bytes);
  if (!header) return undefined;
  const head = bytes.subarray(...header);
  const under = hash('sha256', head, 'base64');
  const keys = spans.map((span) => under + hash('sha256', bytes.subarray(...span), 'base64'));
  const found = keys.map((key) => known.get(key));
  const missing = spans.filter((_, index) => !found[index]).map((span) => bytes.subarray(...span));
  const own = { wrong: new Findings(findings.wrong.file), odd: new Findings(findings.odd.file) };
  const read = readAll(missing.length === spans.length ? bytes : Buffer.concat([head, ...missing]), own);
  if (own.wrong.errors.length > 0 || read.length !== missing.length) return undefined;
  findings.odd.errors.push(...own.odd.errors);
  let next = 0;
  return keys.map((key, index) => {
    const cells = found[index] ?? (read[next++] as Cells);
    known.set(key, cells);
    return cells;
  });
}

function readAll(bytes: Buffer, { wrong, odd }: RawFindings): Cells[] {
  const first = bytes.subarray(0, longestHeader).toString('utf8').trimStart().split('\n', 1)[0] ?? '';
  let hasHeader = false;
  try {
    const found = parse(bytes, {
      delimiter: first.includes(';') ? ';' : ',',
      trim: true,
      skip_empty_lines: true,
      columns: (names: string[]) => {
        hasHeader = names.some(isColumn);
        return namesOf(names, odd);
      },
    }) as unknown as Cells[];
    if (!hasHeader) wrong.refuse({ row: 1, value: first }, tableWords.noHeader(requiredColumns));
    return found;
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

function wordsOf(error: CsvError) {
  if (error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS') {
    const { record, columns: names } = error as unknown as { record?: unknown[]; columns?: unknown[] };
    return tableWords.rowLength(record?.length ?? 0, names?.length ?? 0);
  }
  if (error.code === 'INVALID_OPENING_QUOTE') return tableWords.strayQuote();
  const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_INVALID_CLOSING_QUOTE';
  return isOpen ? tableWords.openQuote() : tableWords.unreadable(error.code);
}
