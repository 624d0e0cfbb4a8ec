import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ImportContext,
  type Importer,
  type Mapped,
  type Note,
  SourceError,
  type SourceProblem,
} from '../Mapped.ts';
import { frameWords, noteWords } from './frameWords.ts';
import { done, type KnownRows, knownRows, reviewed, sumOf } from './knownRows.ts';
import { readRows } from './readRows.ts';
import { recordId } from './recordId.ts';
import { type Entry, startReport } from './report.ts';
import { byteOrderMark, tableLine } from './tableText.ts';
import { isComplete, startTally, type Tally } from './tally.ts';
import { toCells } from './toCells.ts';
import { type Write, writeAside } from './writeAside.ts';

/** What to import, and where to. */
export interface ImportJob {
  readonly format: string;
  readonly importer: Importer;
  readonly source: string;
  /** The municipality's folder. */
  readonly folder: string;
  /** Behind the format in the name of the file, where more than one source has it. */
  readonly name?: string;
  /** Columns of the table, in order. */
  readonly columns: readonly string[];
  readonly context: ImportContext;
}

interface Imported {
  readonly services: string;
  readonly report: string;
  readonly tally: Tally;
}

type Put = (row: readonly string[], entry: Entry) => Promise<void>;

/**
 * Imports a source into `services-<format>[-<name>].csv` of a folder, with a report beside it. Rows stand in the order of
 * the source; what an editor reviewed stays as it is, and what the source no longer has stands at the end. Nothing has
 * changed when it throws.
 * @throws {SourceError} when the source, or what stands in the folder, cannot be used
 */
export async function runImport(job: ImportJob, signal: AbortSignal): Promise<Imported> {
  try {
    return await importInto(job, signal);
  } catch (error) {
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    if (!(error instanceof Error) || code === undefined || syscall === undefined) throw error;
    throw refusal(path ?? job.source, frameWords.disk(code));
  }
}

async function importInto(job: ImportJob, signal: AbortSignal): Promise<Imported> {
  const stem = join(job.folder, ['services', job.format, ...(job.name ? [job.name] : [])].join('-'));
  const [services, report] = [`${stem}.csv`, `${stem}.report.csv`];
  const before = await stampOf(services, report, job);
  const known = await knownRows(before === '' ? undefined : services, job.columns);
  const tally = startTally();
  await writeAside(
    [services, report],
    async (writeRow: Write, writeReport: Write) => {
      const toReport = startReport(writeReport, tally);
      await writeRow(byteOrderMark + tableLine(known.header));
      const put: Put = async (row, entry) => {
        if (row.length > 0) tally.written += 1;
        if (row.length > 0) await writeRow(tableLine(row));
        await toReport(entry);
      };
      for await (const mapped of job.importer(job.source, job.context)) {
        signal.throwIfAborted();
        tally.read += 1;
        await take(mapped, job.format, known, put);
      }
      signal.throwIfAborted();
      if (known.read) await keepTheRest(services, known, put);
      signal.throwIfAborted();
      if (!isComplete(tally)) throw refusal(services, frameWords.sum());
    },
    async () => {
      if ((await stampOf(services, report, job)) !== before) throw refusal(services, frameWords.changedMeanwhile());
    },
  );
  return { services, report, tally };
}

async function take(mapped: Mapped, format: string, known: KnownRows, put: Put): Promise<void> {
  const { at, sourceId } = mapped;
  if ('dropped' in mapped) {
    const { name, dropped } = mapped;
    return put([], { at, sourceId, id: '', name, outcome: 'weggelaten', notes: [], why: dropped });
  }
  const id = recordId(format, mapped);
  const name = mapped.cells.naam ?? '';
  const before = known.ids.get(id);
  if (before === done)
    return put([], { at, sourceId, id, name, outcome: 'weggelaten', notes: [], why: noteWords.double });
  known.ids.set(id, done);
  const { cells, notes } = toCells(mapped, id, known.header);
  const own = [...mapped.notes, ...notes];
  const entry = { at, sourceId, id, name, notes: own };
  if (before === reviewed) {
    const row = known.reviewedRows.get(id) ?? [];
    return put(row, { ...entry, outcome: 'nagekeken', notes: [...differences(known.header, row, cells), ...own] });
  }
  for (const [column, text] of known.extras.get(id) ?? []) cells[column] ||= text;
  if (before === undefined) return put(cells, { ...entry, outcome: 'nieuw' });
  return put(cells, { ...entry, outcome: before === sumOf(cells) ? 'gelijk' : 'gewijzigd' });
}

/** What the source says and an editor's row does not; that an editor knows more is no difference. */
function differences(header: readonly string[], row: readonly string[], cells: readonly string[]): Note[] {
  return header.flatMap((field, at) => {
    const value = cells[at] ?? '';
    const isSame = value === '' || value === row[at] || field === 'nagekeken';
    return isSame ? [] : [{ what: 'left-out' as const, field, value, says: noteWords.differs }];
  });
}

async function keepTheRest(path: string, known: KnownRows, put: Put): Promise<void> {
  let isHeader = true;
  const name = known.header.indexOf('naam');
  for await (const row of readRows(path)) {
    const rest = isHeader ? undefined : known.read?.(row);
    isHeader = false;
    if (!rest || known.ids.get(rest.id) === done) continue;
    const { id, cells } = rest;
    await put(cells, { at: '', sourceId: '', id, name: cells[name] ?? '', outcome: 'vervallen', notes: [] });
  }
}

/** What tells whether someone saved a file in between; empty when it is not there yet. Refuses what cannot be used. */
async function stampOf(services: string, report: string, { folder, source }: ImportJob): Promise<string> {
  const statOf = (path: string) => stat(path).catch(() => undefined);
  if (!(await statOf(folder))?.isDirectory()) throw refusal(folder, frameWords.noFolder());
  if (!(await statOf(source))) throw refusal(source, frameWords.noSource());
  const [there, reportThere] = [await statOf(services), await statOf(report)];
  for (const [path, found] of [
    [services, there],
    [report, reportThere],
  ] as const)
    if (found && !found.isFile()) throw refusal(path, frameWords.notAFile());
  return there ? `${there.mtimeMs} ${there.size} ${there.ino}` : '';
}

function refusal(at: string, words: Omit<SourceProblem, 'at'>): SourceError {
  return new SourceError([{ at, ...words }]);
}
