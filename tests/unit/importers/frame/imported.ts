import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach } from 'vitest';
import { type ImportJob, runImport } from '../../../../src/importers/frame/runImport.ts';
import type { Draft, Dropped, Importer, Mapped } from '../../../../src/importers/Mapped.ts';
import { columnsIn } from '../../../../src/loaders/servicesTemplate.ts';

export const columns = columnsIn(['nl', 'en', 'ar']);

export const draft = (sourceId: string, cells: Draft['cells'] = {}, more: Partial<Draft> = {}): Draft => ({
  at: `line ${sourceId}`,
  sourceId,
  cells: { naam: `Inloop ${sourceId}`, organisatie: 'Welzijn', ...cells },
  notes: [],
  ...more,
});

export const dropped = (sourceId: string, why = 'Dit is geen voorziening.'): Dropped => ({
  at: `line ${sourceId}`,
  sourceId,
  name: '',
  dropped: { nl: why, en: why },
});

/** A folder for a test, and imports of records into it. */
export function useFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const path = (file: string) => join(folder, file);
  const read = (file = 'services-test.csv') => readFileSync(path(file), 'utf8');
  const importer = (source: readonly Mapped[] | Importer): Importer =>
    typeof source === 'function'
      ? source
      : async function* () {
          yield* source;
        };
  return {
    path,
    read,
    write: (text: string, file = 'services-test.csv') => writeFileSync(path(file), text),
    /** Every file with its bytes: nothing may be left behind either. */
    all: () => Object.fromEntries(readdirSync(folder).map((file) => [file, read(file)])),
    rows: (file?: string): Record<string, string>[] => parse(read(file), { columns: true, delimiter: ';', bom: true }),
    report: (): Record<string, string>[] =>
      parse(read('services-test.report.csv'), { columns: true, delimiter: ';', bom: true }),
    run: (source: readonly Mapped[] | Importer, more: Partial<ImportJob> = {}, signal = new AbortController().signal) =>
      runImport(
        {
          format: 'test',
          importer: importer(source),
          source: folder,
          folder,
          columns,
          context: { today: '2026-11-21', sourceName: 'bron' },
          ...more,
        },
        signal,
      ),
  };
}
