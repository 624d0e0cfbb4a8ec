/**
 * Imports another directory into a municipality's folder: see docs/voorzieningen.md.
 *
 *   node tools/import.ts <format> <file or folder> --into <folder> [--name <short name>]
 *
 * PORTAL_DATE is the day on which it runs, else today. Leaves with 1 when the source is refused, and nothing has changed
 * then; with 2 when it does not know what to import; with 130 when it was stopped.
 */
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isDay } from '../src/core/isDay.ts';
import { runImport } from '../src/importers/frame/runImport.ts';
import { sayImport, sayRefusal } from '../src/importers/frame/sayImport.ts';
import { importHsds } from '../src/importers/hsds/importHsds.ts';
import { importHsdsTable } from '../src/importers/hsds/table/importHsdsTable.ts';
import { type Importer, SourceError } from '../src/importers/Mapped.ts';
import { importOsm } from '../src/importers/osm/importOsm.ts';
import { runPostcodes, sayPostcodes } from '../src/importers/postcodes/runPostcodes.ts';
import { importSc } from '../src/importers/sc/importSc.ts';
import { languagesOf } from '../src/loaders/languagesOf.ts';
import { columnsIn } from '../src/loaders/servicesTemplate.ts';

/** What can be imported, by what it is called here. */
const formats: Readonly<Record<string, Importer>> = {
  hsds: importHsds,
  'hsds-csv': importHsdsTable,
  sc: importSc,
  osm: importOsm,
};

/** Postcodes are no services: they go to a table of their own. */
const postcodes = 'postcodes';
const names = [...Object.keys(formats), postcodes].join(', ');

const USAGE = `Wat wilt u importeren? Zo gebruikt u dit:
  npm run import -- <formaat> <bestand of map> --into <map van uw gemeente> [--name <korte naam>]
  npm run import -- postcodes <bestand> --into <map van uw gemeente> [--gemeente GM0344,GM0310]
  Formaten: ${names}. De korte naam heeft kleine letters, cijfers en streepjes.

What do you want to import? Use it like this:
  npm run import -- <format> <file or folder> --into <your municipality’s folder> [--name <short name>]
  npm run import -- postcodes <file> --into <your municipality’s folder> [--gemeente GM0344,GM0310]
  Formats: ${names}. The short name has small letters, digits and hyphens.
`;

interface Ran {
  readonly said: string;
  readonly exitCode: number;
}

interface Asked {
  readonly format: string;
  /** Absent for postcodes. */
  readonly importer: Importer | undefined;
  readonly source: string;
  readonly folder: string;
  readonly name: string | undefined;
  readonly municipalities: readonly string[];
}

function readArguments(args: readonly string[], from: string): Asked | undefined {
  const options = { into: { type: 'string' }, name: { type: 'string' }, gemeente: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [format = '', source, ...more] = positionals;
    const importer = Object.hasOwn(formats, format) ? formats[format] : undefined;
    const { into, name, gemeente } = values;
    const municipalities = gemeente?.split(',').map((code) => code.trim()) ?? [];
    const isPostcodes = format === postcodes;
    const isNamed = name === undefined || (!isPostcodes && /^[a-z0-9-]{1,40}$/.test(name));
    const isPlaced = gemeente === undefined || (isPostcodes && municipalities.every((code) => /^GM\d{4}$/.test(code)));
    if (!importer && !isPostcodes) return undefined;
    if (source === undefined || more.length > 0 || into === undefined || !isNamed || !isPlaced) return undefined;
    return { format, importer, source: resolve(from, source), folder: resolve(from, into), name, municipalities };
  } catch {
    // An option that there is not.
    return undefined;
  }
}

/** Imports what it is told to. Gives what to print and how to leave. */
export async function run(args: readonly string[], from: string, today: string, signal: AbortSignal): Promise<Ran> {
  const asked = readArguments(args, from);
  if (!asked) return { said: USAGE, exitCode: 2 };
  const { name, source, importer, municipalities, ...job } = asked;
  const context = { today, sourceName: basename(source, extname(source)) };
  const columns = columnsIn(languagesOf(job.folder));
  try {
    if (!importer) return { said: sayPostcodes(await runPostcodes(source, job.folder, municipalities)), exitCode: 0 };
    const done = await runImport({ ...job, importer, source, ...(name ? { name } : {}), columns, context }, signal);
    return { said: sayImport(done), exitCode: 0 };
  } catch (error) {
    if (error instanceof SourceError) return { said: sayRefusal(error.problems), exitCode: 1 };
    if (!signal.aborted) throw error;
    return { said: 'Gestopt. Er is niets veranderd. / Stopped. Nothing was changed.\n', exitCode: 130 };
  }
}

if (import.meta.main) {
  // npm runs this at the root; the folders were named from where the person stood.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const day = process.env['PORTAL_DATE'] ?? new Date().toISOString().slice(0, 10);
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const { said, exitCode } = isDay(day)
    ? await run(process.argv.slice(2), from, day, stop.signal)
    : { said: `PORTAL_DATE is “${day}”: schrijf / write 2026-11-21\n`, exitCode: 2 };
  process.stdout.write(said);
  process.exitCode = exitCode;
}
