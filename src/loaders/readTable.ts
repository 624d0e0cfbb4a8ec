import { CsvError, parse } from 'csv-parse/sync';
import type { Words } from './ContentProblem.ts';
import type { Findings } from './Findings.ts';
import { nearest } from './nearest.ts';
import { reportReplaced } from './readContent.ts';
import { fileWords } from './words/fileWords.ts';
import { tableWords } from './words/tableWords.ts';

/** A municipality has thousands; what comes over from a directory of a region or a nation may have many more. */
const maxRows = 200_000;

/** One row of a table, with the line it starts on (the header is usually line 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What the columns of a table may be. */
export interface TableRules {
  readonly columns: readonly string[];
  readonly required: readonly string[];
  readonly isColumn: (name: string) => boolean;
  /** Rows with this in that column are not looked at, whatever is in them; how many there are is said once. */
  readonly passOver?: { readonly column: string; readonly code: string; readonly words: (count: number) => Words };
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table (CSV, commas or semicolons, UTF-8) and notes all that is wrong with its shape. A column with a typing
 * error in its name is read as the column that was probably meant, so that what is wrong below it shows at once.
 */
export function readTable(text: string, rules: TableRules, findings: Findings): CsvRow[] {
  // One kind of line end: csv-parse counts a Windows one inside quotes as two lines.
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (plain.trim() === '') {
    findings.refuse({}, fileWords.empty());
    return [];
  }
  const first = plain.trimStart().split('\n', 1)[0] ?? '';
  // A Dutch Excel writes semicolons where others write commas: the header tells which.
  const delimiter = first.includes(';') ? ';' : ',';
  if (!first.includes(delimiter) && first.includes('\t')) {
    findings.refuse({ row: 1, value: first }, tableWords.tabs());
    return [];
  }
  const [header, ...all] = readLines(plain, delimiter, findings);
  if (!header) return [];
  if (!all.some(isFilled)) findings.warn({}, tableWords.noRows());
  const lines = withoutPassedOver(header, all, rules, findings);
  reportReplacedCell([header, ...lines], header, findings);
  const names = readHeader(header, lines, rules, findings);
  return names ? toRows(names, lines, findings) : [];
}

function withoutPassedOver(header: Line, all: readonly Line[], { passOver }: TableRules, findings: Findings) {
  const at = passOver ? header.cells.indexOf(passOver.column) : -1;
  if (!passOver || at < 0) return all;
  const lines = all.filter(({ cells }) => cells[at] !== passOver.code);
  const count = all.length - lines.length;
  if (count > 0) findings.warn({}, passOver.words(count));
  return lines;
}

function readLines(text: string, delimiter: string, findings: Findings): Line[] {
  try {
    return parseLines(text, delimiter);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The rows before it are sound: the one that fails starts after them.
    const sound = Number(error['records'] ?? 0) > 0 ? parseLines(text, delimiter, Number(error['records'])) : [];
    const row = startAfter(sound.at(-1), text);
    const value = text.split('\n')[row - 1] ?? '';
    const words = {
      CSV_QUOTE_NOT_CLOSED: tableWords.openQuote,
      CSV_INVALID_CLOSING_QUOTE: tableWords.openQuote,
      INVALID_OPENING_QUOTE: tableWords.strayQuote,
    }[error.code as string];
    findings.refuse({ row, value }, words ? words() : tableWords.unreadable(error.code));
    return sound;
  }
}

function parseLines(text: string, delimiter: string, to?: number): (Line & { end: number })[] {
  const found = parse(text, {
    delimiter,
    trim: true,
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    ...(to === undefined ? {} : { to }),
  }) as unknown as { record: string[]; info: { lines: number; empty_lines: number } }[];
  let before = { lines: 0, empty_lines: 0 };
  return found.map(({ record, info }) => {
    const line = before.lines + info.empty_lines - before.empty_lines + 1;
    before = info;
    return { line, cells: record, end: info.lines };
  });
}

function startAfter(last: { end: number } | undefined, text: string): number {
  const lines = text.split('\n');
  const from = last?.end ?? 0;
  const offset = lines.slice(from).findIndex((line) => line.trim() !== '');
  return from + Math.max(offset, 0) + 1;
}

function reportReplacedCell(lines: readonly Line[], header: Line, findings: Findings): void {
  for (const { line, cells } of lines) {
    const at = cells.findIndex((cell) => cell.includes('\uFFFD'));
    if (at >= 0) {
      const all = lines.flatMap((one) => one.cells).join('');
      reportReplaced(all, { row: line, column: header.cells[at], value: cells[at] }, findings);
      return;
    }
  }
}

/** The name of each column; empty for what is not read. Undefined when this is no header at all. */
function readHeader(header: Line, lines: readonly Line[], rules: TableRules, findings: Findings): string[] | undefined {
  const { columns, required, isColumn } = rules;
  const row = header.line;
  const known = header.cells.filter(isColumn);
  if (columns.length > 0 && known.length === 0) {
    findings.refuse({ row, value: header.cells.join(', ') }, tableWords.noHeader(required));
    return undefined;
  }
  const taken = new Set<string>(known);
  const names = header.cells.map((name, at) => {
    if (name === '') {
      if (lines.some(({ cells }) => cells[at])) findings.refuse({ row }, tableWords.namelessColumn(at + 1));
      return '';
    }
    if (!isColumn(name)) return guessed(name, row, taken, columns, findings);
    if (header.cells.indexOf(name) === at) return name;
    findings.refuse({ row, column: name, value: name }, tableWords.doubleColumn());
    return '';
  });
  for (const column of required) {
    if (!taken.has(column)) findings.refuse({ row, column }, tableWords.missingColumn());
  }
  return names;
}

/** The column that was probably meant by a name that is none; empty when that one is there already. */
function guessed(
  name: string,
  row: number,
  taken: Set<string>,
  columns: readonly string[],
  findings: Findings,
): string {
  const near = nearest(name, columns);
  findings.refuse({ row, column: name, value: name }, tableWords.unknownColumn(near, columns));
  if (near === undefined || taken.has(near)) return '';
  taken.add(near);
  return near;
}

const isFilled = ({ cells }: Line) => cells.some((cell) => cell !== '');

function toRows(names: readonly string[], lines: readonly Line[], findings: Findings): CsvRow[] {
  // A spreadsheet leaves rows of empty cells below the last one.
  const filled = lines.filter(isFilled);
  const extra = filled[maxRows];
  if (extra) findings.refuse({ row: extra.line }, tableWords.tooManyRows(maxRows));
  return filled.slice(0, maxRows).flatMap(({ line, cells }) => {
    if (cells.length !== names.length) {
      findings.refuse({ row: line, value: cells.join(', ') }, tableWords.rowLength(cells.length, names.length));
      return [];
    }
    const pairs = names.map((name, at) => [name, cells[at] ?? ''] as const).filter(([name]) => name !== '');
    return [{ line, cells: Object.fromEntries(pairs) }];
  });
}
