import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The rooms of src/, and what each may import: the table of docs/adr/0003. What is not listed is forbidden. */
interface Room {
  /** Other rooms, as `room` or `room/file.ts`. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const formatter = ['i18n/format.ts', 'i18n/sayWeekdays.ts', 'i18n/keys.ts'];

/** Addresses of fonts (src/build/pdfParts.ts). */
const fonts = ['font:latin', 'font:latinBold', 'font:arabic', 'font:arabicBold'];

export const allowed: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: [] },
  'core/file': { rooms: [], packages: ['valibot'] },
  compiler: { rooms: ['core'], packages: ['survey-core', 'survey-core/linter', 'redos-detector'] },
  i18n: { rooms: ['core/text.ts', 'locales'], packages: ['i18next'] },
  platform: { rooms: [], packages: [] },
  export: {
    rooms: [
      'core/report',
      'core/plan',
      'core/file',
      'core/links',
      'core/text.ts',
      'core/toWesternDigits.ts',
      'questionnaires',
      ...formatter,
    ],
    packages: ['jose', 'lean-qr', 'lean-qr/extras/svg', 'pdfkit', 'bidi-js'],
  },
  ui: { rooms: [], packages: ['preact'] },
  // The service worker: a program of its own, beside all pages.
  worker: { rooms: ['platform/shell.ts'], packages: [] },
  islands: { rooms: ['core', ...formatter, 'platform', 'export', 'ui'], packages: ['preact', ...fonts] },
  loaders: {
    rooms: ['core', 'compiler', 'i18n'],
    packages: [
      'valibot',
      'csv-parse/sync',
      'opening_hours',
      'node:fs',
      'node:path',
      'node:child_process',
      'node:crypto',
      'node:zlib',
    ],
  },
  build: {
    rooms: ['core', 'compiler', 'i18n', 'loaders', 'worker'],
    packages: [
      'astro',
      'vite',
      '@valibot/to-json-schema',
      'subset-font',
      'node:crypto',
      'node:fs/promises',
      'node:path',
      'node:url',
    ],
  },
  // Run from the command line: other directories in, and ours out.
  importers: {
    rooms: ['core', 'loaders'],
    packages: [
      'csv-parse',
      'csv-parse/sync',
      '@streamparser/json',
      'saxes',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:readline',
      'node:stream',
      'node:stream/promises',
    ],
  },
  exporters: {
    rooms: ['core', 'loaders', 'importers/hsds'],
    packages: ['uuid', 'node:fs', 'node:fs/promises', 'node:path', 'node:stream', 'node:stream/promises'],
  },
  // Run from the command line: all texts out to a translator, and back.
  workshop: { rooms: ['core', 'i18n', 'loaders'], packages: ['csv-parse/sync', 'saxes', 'node:fs', 'node:path'] },
  pages: {
    rooms: ['core', 'i18n', 'ui', 'islands', 'loaders', 'layouts', 'components', 'styles'],
    packages: ['astro'],
  },
  layouts: { rooms: ['core', 'i18n', 'ui', 'islands', 'loaders', 'components', 'styles'], packages: ['astro'] },
  components: { rooms: ['core', 'i18n', 'ui', 'islands', 'loaders', 'styles'], packages: ['astro'] },
};

/** The floors of core: a folder may import its own and lower ones. */
const floors: readonly (readonly string[])[] = [
  ['text.ts', 'isRecord.ts', 'isDay.ts', 'toWesternDigits.ts', 'calendar'],
  ['domains.ts'],
  ['questionnaire'],
  ['answers'],
  ['outcomes'],
  ['finder', 'plan', 'links'],
  // `host` is about the computer that hands out the portal, and knows no citizen.
  ['notebook', 'host'],
  ['report'],
  ['file'],
];

export interface Import {
  /** Path within src/. */
  readonly from: string;
  /** Path within src/ (or `locales/…`), or the name of a package. */
  readonly to: string;
}

/** Every import of every file below a folder, type imports, re-exports and dynamic ones included. */
export function importsBelow(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|astro)$/.test(file))
    .flatMap((from) => importsOf(from, readFileSync(join(folder, from), 'utf8')));
}

export function importsOf(from: string, code: string): Import[] {
  const found = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\s]+)\1/g);
  return [...found].map(([, , to = '']) => ({ from, to: to.startsWith('.') ? inside(from, to) : to }));
}

function inside(from: string, to: string): string {
  return normalize(join(dirname(from), to.replace(/\?.*$/, '')))
    .replaceAll('\\', '/')
    .replace(/^(\.\.\/)+/, '');
}

/** Why this import may not be; undefined when it may. */
export function refusalOf(one: Import): string | undefined {
  const { from, to } = one;
  const room = from.startsWith('core/file/') ? 'core/file' : (from.split('/')[0] ?? '');
  const rule = allowed[room];
  if (!rule) return `${from}: ${room} is no room of the house`;
  const isAllowed = isPackage(to) ? rule.packages.includes(to) : isNear(one, room) || isInTable(to, rule);
  return isAllowed ? undefined : `${from} may not import ${to}`;
}

/** Within a room: core only downward, an island only itself and what stands beside all islands, the others freely. */
function isNear({ from, to }: Import, room: string): boolean {
  if (to.split('/')[0] !== room.split('/')[0]) return false;
  if (room.startsWith('core')) return floorOf(to) <= floorOf(from) && sameHouse(from, to);
  return room !== 'islands' || islandOf(from) === islandOf(to) || islandOf(to) === undefined;
}

function isInTable(to: string, rule: Room): boolean {
  return rule.rooms.some((one) => to === one || to.startsWith(`${one}/`));
}

function isPackage(to: string): boolean {
  return to.startsWith('node:') || to.startsWith('@') || !/^(locales|styles)\/|\.(ts|tsx|astro|css|json)$/.test(to);
}

function floorOf(path: string): number {
  const place = path.split('/')[1] ?? '';
  const floor = floors.findIndex((one) => one.includes(place));
  if (floor < 0) throw new Error(`core/${place} is on no floor: give it one in tests/architecture/imports.ts`);
  return floor;
}

/** On one floor, neighbours do not import each other. */
function sameHouse(from: string, to: string): boolean {
  return floorOf(from) !== floorOf(to) || from.split('/')[1] === to.split('/')[1] || !from.includes('/', 5);
}

function islandOf(path: string): string | undefined {
  const [, island, file] = path.split('/');
  return file ? island : undefined;
}
