import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { ContentError } from './ContentError.ts';

/** Reads a file of the municipality's content folder as text; says in Dutch what to do when it is not there. */
export function readText(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new ContentError(file, [
      `Het bestand is niet gevonden in ${folder}. Zet het daar neer of verander PORTAL_CONTENT.`,
    ]);
  }
}

/** Parses JSON text against a schema; every issue names its field. */
export function parseJsonFile<T extends v.GenericSchema>(file: string, text: string, schema: T): v.InferOutput<T> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new ContentError(file, [
      `Dit is geen geldige JSON: ${(error as Error).message}. Kijk naar komma’s en aanhalingstekens.`,
    ]);
  }
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  throw new ContentError(
    file,
    result.issues.map((issue) => `${v.getDotPath(issue) ?? 'bestand'}: ${issue.message}`),
  );
}

/** One row of a CSV file, with the line it starts on (the header is line 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Parses CSV with a header; a row of another length is refused with its line. */
export function parseCsvFile(file: string, text: string): CsvRow[] {
  try {
    // One kind of line end: csv-parse counts a Windows one inside quotes as two lines.
    const rows = parse(text.replaceAll('\r\n', '\n'), {
      columns: true,
      delimiter: delimiterOf(text),
      bom: true,
      trim: true,
      info: true,
      skip_empty_lines: true,
    }) as unknown as {
      record: Record<string, string>;
      info: { lines: number; empty_lines: number };
    }[];
    let before = { lines: 1, empty_lines: 0 };
    return rows.map(({ record, info }) => {
      const line = before.lines + info.empty_lines - before.empty_lines + 1;
      before = info;
      return { line, cells: record };
    });
  } catch (error) {
    throw new ContentError(file, [`De tabel kan niet worden gelezen: ${(error as Error).message}.`]);
  }
}

/** A Dutch Excel writes semicolons where others write commas: the header tells which. */
function delimiterOf(text: string): ',' | ';' {
  const [header = ''] = text.split('\n', 1);
  return header.includes(';') ? ';' : ',';
}
