import { basename } from 'node:path';
import { type ImportContext, type Mapped, SourceError } from '../../Mapped.ts';
import { hsdsWords } from '../hsdsWords.ts';
import { toMapped } from '../toMapped.ts';
import { readDirtyRows } from './readDirtyRows.ts';
import { startIndex } from './SideIndex.ts';
import { tableFiles } from './tableFiles.ts';
import { type SideTable, serviceTable, sideTables, type TableSpec } from './tables.ts';
import { type SideIndexes, toService } from './toService.ts';

/**
 * Imports HSDS in tables, of its versions 1 to 3: a folder of CSV files, a datapackage.json, or one file of services,
 * which may have a million lines. The tables beside it are kept in memory, as little of them as is used. These files are
 * made by hand more often than not: a line that is broken is dropped and named, and what is no address is left out.
 * @throws {SourceError} when there are no services
 */
export async function* importHsdsTable(path: string, context: ImportContext): AsyncGenerator<Mapped> {
  const files = await tableFiles(path);
  const services = serviceTable.map((name) => files.get(name)).find((file) => file !== undefined);
  if (services === undefined) throw new SourceError([{ at: basename(path), ...hsdsWords.noTable() }]);
  const tables: SideIndexes = {};
  for (const table of Object.keys(sideTables) as SideTable[]) yield* readSide(table, files, tables);
  for await (const { line, cells } of readDirtyRows(services, 'name')) {
    if (cells) yield* toMapped(toService(cells, tables), `line ${line}`, context).mapped;
    else yield broken(`line ${line}`);
  }
}

async function* readSide(
  table: SideTable,
  files: ReadonlyMap<string, string>,
  tables: SideIndexes,
): AsyncGenerator<Mapped> {
  const spec: TableSpec = sideTables[table];
  const own = new Set(spec.names.map((name) => files.get(name)).filter((file) => file !== undefined));
  if (own.size === 0) return;
  const index = startIndex(spec);
  tables[table] = index;
  for (const file of own) {
    for await (const { line, cells } of readDirtyRows(file)) {
      if (cells) index.add(cells);
      else yield broken(`${basename(file)} line ${line}`);
    }
  }
}

function broken(at: string): Mapped {
  return { at, sourceId: '', name: '', dropped: hsdsWords.brokenLine };
}
