import { parse } from 'csv-parse/sync';
import { sourceError } from '../reading/sourceError.ts';
import type { PostcodeRow } from './PostcodeRow.ts';
import { postcodeWords } from './postcodeWords.ts';

const columns = ['pc4', 'plaats', 'lat', 'lon', 'gemeente'] as const;

interface RawRow {
  /** As it stands there, its line end included. */
  readonly raw: string;
  readonly pc4: string;
}

/**
 * postcodes.csv with these rows added, each before the first that has a higher postcode. What an editor wrote stays as it
 * is, byte for byte: a postcode that is there already is not touched, and no column is added.
 * @throws {SourceError} when the file that is there cannot be read
 */
export function mergePostcodes(existing: string | undefined, rows: readonly PostcodeRow[]): string {
  if (existing === undefined || existing.trim() === '') {
    return [columns.join(','), ...rows.map((row) => toText(row, columns, ','))].map((line) => `${line}\n`).join('');
  }
  const [header = '', ...rest] = recordsIn(existing);
  const delimiter = header.includes(';') ? ';' : ',';
  const names = split(header.replace(/^\uFEFF/, ''), delimiter);
  const at = names.indexOf('pc4');
  if (at < 0) throw sourceError('postcodes.csv', postcodeWords.noColumn());
  const newline = /\r\n$|\r$/.exec(header)?.[0] ?? '\n';
  const records: RawRow[] = rest.map((raw) => ({ raw, pc4: split(raw, delimiter)[at] ?? '' }));
  const known = new Set(records.map(({ pc4 }) => pc4));
  const fresh = rows
    .filter(({ pc4 }) => !known.has(pc4))
    .sort((a, b) => Number(a.pc4) - Number(b.pc4))
    .map((row) => ({ raw: `${toText(row, names, delimiter)}${newline}`, pc4: row.pc4 }));
  if (fresh.length === 0) return existing;
  return [header, ...inOrder(records, fresh).map(({ raw }) => raw)].reduce(
    // The last row of a file may have no line end.
    (text, raw) => (text === '' || /[\r\n]$/.test(text) ? text + raw : text + newline + raw),
    '',
  );
}

function inOrder(records: readonly RawRow[], fresh: readonly RawRow[]): RawRow[] {
  const todo = [...fresh];
  const all = records.flatMap((record) => {
    const count = todo.findIndex(({ pc4 }) => Number(pc4) > Number(record.pc4));
    const isRow = /^\d{4}$/.test(record.pc4);
    return [...(isRow ? todo.splice(0, count < 0 ? todo.length : count) : []), record];
  });
  return [...all, ...todo];
}

/** Lines with their ends, except that one which ends between quotes goes on. */
function recordsIn(text: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const line of text.match(/[^\r\n]*(\r\n|\r|\n)|[^\r\n]+$/g) ?? []) {
    open += line;
    if (open.split('"').length % 2 === 0) continue;
    found.push(open);
    open = '';
  }
  // All that follows would seem to be one row, and its postcodes would be added again.
  if (open !== '') throw sourceError('postcodes.csv', postcodeWords.openQuote());
  return found;
}

function split(raw: string, delimiter: string): string[] {
  try {
    const [cells] = parse(raw, { delimiter, trim: true, relax_quotes: true, relax_column_count: true });
    return (cells as string[] | undefined) ?? [];
  } catch {
    return [];
  }
}

function toText(row: PostcodeRow, names: readonly string[], delimiter: string): string {
  const cells: Readonly<{ [name: string]: string }> = { ...row };
  return names.map((name) => quoted(cells[name] ?? '', delimiter)).join(delimiter);
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes('"') || cell.includes(delimiter) || /[\r\n]/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
