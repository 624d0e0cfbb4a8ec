import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import { tableWords } from '../../loaders/words/tableWords.ts';
import { SourceError } from '../Mapped.ts';

/** One line of a table that stands in the folder already; the header is the first. */
export interface WrittenRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table of services row by row, as an editor or an earlier import left it.
 * @throws {SourceError} when it is no table any more
 */
export async function* readRows(path: string): AsyncGenerator<WrittenRow> {
  const delimiter = await delimiterOf(path);
  const source = createReadStream(path);
  const rows = source.pipe(
    parse({ delimiter, bom: true, trim: true, info: true, skip_empty_lines: true, relax_column_count: true }),
  );
  // A pipe hands no fault on.
  source.on('error', (error) => rows.destroy(error));
  let before = { lines: 0, empty_lines: 0 };
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: typeof before }>) {
      const line = before.lines + info.empty_lines - before.empty_lines + 1;
      before = { lines: info.lines, empty_lines: info.empty_lines };
      const cells = record.map((cell) => cell.replaceAll(/\r\n?/g, '\n'));
      if (cells.some((cell) => cell !== '')) yield { line, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { says, remedy } = tableWords.unreadable(error.code);
    throw new SourceError([{ at: `${basename(path)} regel/line ${before.lines + 1}`, says, remedy }]);
  } finally {
    source.destroy();
  }
}

async function delimiterOf(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1 << 16), 0, 1 << 16, 0);
    const start = buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '');
    return start.trimStart().split('\n', 1)[0]?.includes(';') ? ';' : ',';
  } finally {
    await handle.close();
  }
}
