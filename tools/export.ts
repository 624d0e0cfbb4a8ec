/**
 * Writes a municipality's services for others: as HSDS 3.1 for other directories, or as GeoJSON for a map.
 *
 *   node tools/export.ts hsds|geojson <folder> --out <file>
 *
 * PORTAL_DATE is the day to check for, else today. Leaves with 1 on errors, with 2 when it does not know what to write.
 */
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isDay } from '../src/core/isDay.ts';
import { writeGeoJson } from '../src/exporters/geojson/writeGeoJson.ts';
import { writeHsds } from '../src/exporters/hsds/writeHsds.ts';
import { publishedRows } from '../src/exporters/publishedRows.ts';
import { isTooOld } from '../src/loaders/findStale.ts';
import { check, toText } from './check.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const USAGE = `Wat wilt u exporteren, en waarheen? Zo gebruikt u dit:
  npm run export -- hsds <map> --out <bestand.json>         voor een andere sociale kaart (HSDS 3.1)
  npm run export -- geojson <map> --out <bestand.geojson>   voor een kaart

What do you want to export, and where to? Use it like this:
  npm run export -- hsds <folder> --out <file.json>         for another directory (HSDS 3.1)
  npm run export -- geojson <folder> --out <file.geojson>   for a map
`;

const formats = ['hsds', 'geojson'];

interface Said {
  readonly said: string;
  readonly exitCode: number;
}

/** Exports what it is told to. Gives what to print and how to leave; `day` (ISO) is the day to check for. */
export async function runExport(args: readonly string[], from: string, day: string): Promise<Said> {
  const options = { out: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false });
  const [format = '', named = '', ...more] = positionals;
  const isKnown = Object.keys(values).every((name) => name === 'out') && formats.includes(format) && more.length === 0;
  if (!isKnown || named === '' || typeof values.out !== 'string' || values.out === '')
    return { said: USAGE, exitCode: 2 };
  const [folder, out] = [resolve(from, named), resolve(from, values.out)];
  const refusal = refuseFolders(folder, out);
  if (refusal !== undefined) return { said: refusal, exitCode: 1 };
  const { errors, warnings } = check(folder, day);
  const stopping = errors.filter((problem) => !isTooOld(problem));
  if (stopping.length > 0) {
    const said = `${toText({ errors, warnings })}\nEr is niets geschreven. / Nothing was written.\n`;
    return { said, exitCode: 1 };
  }
  const tooOld = [...errors, ...warnings].filter((one) => isTooOld(one) && one.file.endsWith('.csv')).length;
  try {
    return { said: `${out}\n${await write(format, folder, out, day)}${sayTooOld(tooOld)}`, exitCode: 0 };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { said: `${out} kan niet worden geschreven (${code}). / cannot be written (${code}).\n`, exitCode: 1 };
  }
}

function refuseFolders(folder: string, out: string): string | undefined {
  const [here, there] = [folder, dirname(out)];
  const missing = [here, there].find((path) => !isFolder(path));
  if (missing !== undefined)
    return `De map ${missing} bestaat niet. Kijk of de naam klopt.\nThe folder ${missing} does not exist. See whether its name is right.\n`;
  if (isFolder(out)) return `${out} is een map. Noem een bestand.\n${out} is a folder. Name a file.\n`;
  // Its files are what the site is made of: one typing error and services.csv would be gone.
  if (realpathSync(here) === realpathSync(there))
    return `Zet het bestand niet in de map van de gemeente zelf: ${out}. Noem een andere map.\nDo not put the file into the municipality’s own folder: ${out}. Name another folder.\n`;
  return undefined;
}

async function write(format: string, folder: string, out: string, day: string): Promise<string> {
  let unreviewed = 0;
  const rows = publishedRows(folder, () => {
    unreviewed += 1;
  });
  const counts = format === 'hsds' ? { shown: await writeHsds(rows, out, day) } : await writeGeoJson(rows, out);
  const {
    shown,
    secret = 0,
    'no-point': noPoint = 0,
  }: { shown: number; secret?: number; 'no-point'?: number } = counts;
  const lines = [
    [shown, 'geschreven', 'written'],
    [unreviewed, 'weggelaten: nog niet nagekeken', 'left out: not reviewed yet'],
    [secret, 'weggelaten: het adres is geheim', 'left out: the address is secret'],
    [noPoint, 'weggelaten: geen punt op de kaart (lat en lon)', 'left out: no point on the map (lat and lon)'],
  ] as const;
  return lines.flatMap(([count, nl, en], at) => (at === 0 || count > 0 ? [`  ${count} ${nl} / ${en}\n`] : [])).join('');
}

function sayTooOld(count: number): string {
  return count === 0
    ? ''
    : `  let op: ${count} meer dan een jaar geleden nagekeken; npm run check zegt welke\n  mind: ${count} checked more than a year ago; npm run check says which\n`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

if (import.meta.main) {
  // npm runs this at the root; folder and file were named from where the person stood.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  process.chdir(ROOT);
  const day = process.env['PORTAL_DATE'] ?? new Date().toISOString().slice(0, 10);
  const { said, exitCode } = isDay(day)
    ? await runExport(process.argv.slice(2), from, day)
    : { said: `PORTAL_DATE is “${day}”: schrijf / write 2026-11-21\n`, exitCode: 2 };
  process.stdout.write(said);
  process.exitCode = exitCode;
}
