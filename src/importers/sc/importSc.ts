import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ImportContext, Mapped } from '../Mapped.ts';
import { nameOfKind } from '../reading/kindOf.ts';
import { readSource } from '../reading/readSource.ts';
import { sourceError } from '../reading/sourceError.ts';
import { sourceWords } from '../reading/sourceWords.ts';
import { ScReader } from './ScReader.ts';
import { scWords } from './scWords.ts';
import { toScDraft } from './toScDraft.ts';

/**
 * Reads products of Samenwerkende Catalogi (Logius; IPM 4.0): the answer of an SRU search, a list of products, or a
 * folder with such files.
 * @throws {SourceError} when it is no such XML, or stops halfway
 */
export async function* importSc(path: string, context: ImportContext): AsyncGenerator<Mapped> {
  const files = filesOf(path);
  let [total, count] = [0, 0];
  for (const file of files) {
    const reader = new ScReader();
    yield* importFile(file, files.length > 1 ? `${basename(file)} ` : '', reader, context);
    total = Math.max(total, reader.total);
    count += reader.count;
  }
  if (count < total) {
    yield { at: 'numberOfRecords', sourceId: '', dropped: scWords.missingPages(total - count), name: '' };
  }
}

async function* importFile(
  file: string,
  prefix: string,
  reader: ScReader,
  context: ImportContext,
): AsyncGenerator<Mapped> {
  const at = basename(file);
  for await (const text of readSource(file, ['sc', 'xml'])) {
    const records = reader.write(text);
    if (reader.problem) throw sourceError(at, reader.problem);
    for (const record of records) yield toScDraft(record, `${prefix}record ${record.number}`, context);
  }
  reader.end();
  if (reader.problem) throw sourceError(at, reader.problem);
  if (!reader.isCatalogue) throw sourceError(at, sourceWords.otherKind(nameOfKind('xml'), nameOfKind('sc')));
}

/** One file, or all XML of a folder, in an order that is the same everywhere. */
function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => /\.xml$/i.test(name));
  if (files.length === 0) throw sourceError(basename(path), sourceWords.noFiles('.xml'));
  return files.sort().map((name) => join(path, name));
}
