import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { frameWords } from '../frame/frameWords.ts';
import { byteOrderMark, tableLine } from '../frame/tableText.ts';
import { writeAside } from '../frame/writeAside.ts';
import { sourceError } from '../reading/sourceError.ts';
import { importPostcodes } from './importPostcodes.ts';
import { mergePostcodes } from './mergePostcodes.ts';

/** What an import of postcodes did. */
export interface ImportedPostcodes {
  readonly file: string;
  readonly report: string;
  readonly found: number;
  readonly notes: number;
}

/**
 * Imports a table of postcodes into postcodes.csv of a folder, with a report beside it. What is there already stays as it
 * is. Nothing has changed when it throws.
 * @throws {SourceError} when the source, or the table that is there, cannot be used
 */
export async function runPostcodes(
  source: string,
  folder: string,
  municipalities: readonly string[],
): Promise<ImportedPostcodes> {
  const [file, report] = [join(folder, 'postcodes.csv'), join(folder, 'postcodes.report.csv')];
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw sourceError(folder, frameWords.noFolder());
  const read = await importPostcodes(source, { municipalities });
  const before = await textOf(file);
  const after = mergePostcodes(before, read.rows);
  await writeAside(
    [file, report],
    async (writeTable, writeReport) => {
      await writeTable(after);
      await writeReport(byteOrderMark + tableLine(['waar', 'waarde', 'wat']));
      for (const { at, value, says } of read.report) await writeReport(tableLine([at, value, says.nl]));
    },
    async () => {
      if ((await textOf(file)) !== before) throw sourceError(file, frameWords.changedMeanwhile());
    },
  );
  return { file, report, found: read.rows.length, notes: read.report.length };
}

async function textOf(file: string): Promise<string | undefined> {
  return await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Says it as a person reads it: Dutch first, English below. */
export function sayPostcodes({ file, report, found, notes }: ImportedPostcodes): string {
  return [
    `${found} postcodes gevonden; ${notes} keer staat er iets bij in het verslag. Wat u al had, is niet veranderd.`,
    `Geschreven: ${file}\nVerslag: ${report}\n`,
    `${found} postcodes found; the report has ${notes} notes. What you had already was not changed.`,
    `Written: ${file}\nReport: ${report}\n`,
  ].join('\n');
}
