import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { servicesIn } from '../../src/loaders/servicesIn.ts';
import { splitServices } from '../../src/loaders/splitServices.ts';
import { manyServices } from '../bench/manyServices.ts';
import {
  addressOf,
  attributes,
  type BuiltPage,
  brotliSize,
  brotliSizeOf,
  dist,
  inLanguages,
  kindOf,
  languageOf,
  modulesOf,
  questionnaireIds,
  read,
} from './site.ts';

const kB = 1024;
/** A whole visit to the matrix: page, style, data block and modules. In bytes as they travel, not in kB of 1024. */
const visitBytes = 28_000;
const questionPages = inLanguages.filter((page) => kindOf(page) === 'questionnaire');
const withoutBase = (address: string) => address.slice(dist.base.length);

const isPdfWorker = (file: string) => /pdfWorker\.[\w-]+\.js$/.test(file);
const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + brotliSize(read(file)), 0);

/** Sizes stand in the names, so that the report of a run shows how much room is left. */
const visits = questionPages.map((page) => {
  const html = brotliSize(page.html);
  const modules = sizeOf(modulesOf(page));
  const icons = sizeOf(attributes(page, 'link[rel="icon"]', 'href').map(withoutBase));
  return { page, file: page.file, html, modules, most: visitBytes, total: html + modules + icons };
});

describe('the question pages stay within their budget, packed as a host packs them', () => {
  test('there is one for each questionnaire in each language', () => {
    const expected = languages.flatMap((language) =>
      questionnaireIds.map((id) => addressOf('questionnaire', language, id)),
    );
    expect(questionPages.map(({ file }) => file).sort()).toEqual(expected.sort());
  });

  test.each(visits)(
    '$file: $html of HTML and $modules of modules, with the icon $total of $most bytes',
    ({ page, most, total }) => {
      // Whatever else the page would ask for by itself; the end-to-end tests count what is asked for while answering.
      const others = attributes(
        page,
        '[src]:not(script), link[rel="stylesheet"], link[rel="preload"]:not([as="script"])',
        'src',
      );
      expect(others).toEqual([]);
      expect(total).toBeLessThanOrEqual(most);
    },
  );

  test.each(visits)('$file: at most 14 kB of modules, preloads included', ({ page, modules }) => {
    expect(modulesOf(page).length).toBeGreaterThan(1);
    expect(modules).toBeLessThanOrEqual(14 * kB);
  });

  test.each(questionPages)('$file: whatever its modules import is preloaded', (page) => {
    const listed = new Set(modulesOf(page));
    const missing = [...listed].flatMap((file) =>
      [...read(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)]
        .map((match) => `build/${match[1]}`)
        .filter((imported) => !listed.has(imported)),
    );
    expect(missing).toEqual([]);
  });

  test.each(questionPages)('$file: its modules wait until the words are drawn, and what starts is fetched', (page) => {
    const starts = page.document.documentElement.dataset['start']?.split(' ').map(withoutBase) ?? [];
    expect(starts.length).toBeGreaterThan(0);
    expect(modulesOf(page)).toEqual(expect.arrayContaining(starts));
    expect(attributes(page, 'script[src]', 'src')).toHaveLength(1);
  });
});

test.each(dist.pages)('$file: at most 8 kB of style', (page) => {
  const style = page.document.querySelector('style')?.textContent ?? '';
  expect(style.length).toBeGreaterThan(1000);
  expect(attributes(page, 'link[rel="stylesheet"]', 'href')).toEqual([]);
  expect(brotliSize(style)).toBeLessThanOrEqual(8 * kB);
});

test('the exit is the first module of every page, is at most 1.5 kB as it is, and imports nothing', () => {
  const firsts = new Set(dist.pages.map((page) => attributes(page, 'script[src]', 'src')[0] ?? 'none'));
  expect(firsts.size).toBe(1);
  const code = read(withoutBase([...firsts][0] ?? ''));
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1.5 * kB);
  expect(code).toContain('data-wipe');
  // What a page names for it to start later is no import of its own.
  expect(code).not.toMatch(/\bimport\b(?!\()/);
});

test('no module carries survey-core, a path of this machine, a source map or a way to run text as code', () => {
  const modules = dist.files.filter((file) => file.endsWith('.js'));
  expect(modules.length).toBeGreaterThan(5);
  for (const file of modules) {
    const code = read(file);
    for (const mark of [
      'SurveyModel',
      'ConditionsParser',
      'survey-core',
      'i18next',
      'opening_hours',
      'node_modules',
      '/work/',
      'file://',
    ]) {
      expect(code.includes(mark), `${file}: ${mark}`).toBe(false);
    }
    expect(code, file).not.toMatch(/sourceMappingURL|\beval\(|new Function\(|XMLHttpRequest|sendBeacon|WebSocket/);
    // The worker that makes a PDF fetches its fonts: addresses of the build, which the page gives it. The service worker
    // fetches what its list names, and what the browser asks it for. One module fetches files of the build by address: those
    // of an area, and a questionnaire in Dutch. One asks the own host for all that its list names, after a press (ADR 0047).
    const mayFetch = isPdfWorker(file) || /^build\/(files|host)\./.test(file);
    if (file !== 'sw.js') expect(code.match(/\bfetch\(/g) ?? [], file).toHaveLength(mayFetch ? 1 : 0);
  }
  expect(dist.files.filter((file) => file.endsWith('.map'))).toEqual([]);
});

describe('the PDF comes on a click, packed as a host packs it', () => {
  const lazy = (pattern: RegExp) => dist.files.filter((file) => pattern.test(file));
  const latin = [...lazy(/pdfWorker\.[\w-]+\.js$/), ...lazy(/build\/(latin(Bold)?|arabic)\.[\w-]+\.ttf$/)];
  const withArabic = [...latin, ...lazy(/build\/arabicBold\.[\w-]+\.ttf$/)];
  const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + brotliSizeOf(file), 0);

  test(`${bytesOf(latin)} bytes for Dutch and English, at most 210 kB`, () => {
    expect(latin).toHaveLength(4);
    expect(bytesOf(latin)).toBeLessThanOrEqual(210_000);
  });

  test(`${bytesOf(withArabic)} bytes for Arabic with Dutch, at most 275 kB`, () => {
    expect(withArabic).toHaveLength(5);
    expect(bytesOf(withArabic)).toBeLessThanOrEqual(275_000);
  });

  test('no page asks for any of it by itself, and the licence of the fonts goes along', () => {
    const named = dist.pages.filter(({ html }) => /pdfWorker|\.ttf/.test(html)).map(({ file }) => file);
    expect(named).toEqual([]);
    expect(read('fonts-licence.txt')).toMatch(/SIL OPEN FONT LICENSE[\s\S]*Vazirmatn/);
  });
});

describe('the first list of the finder comes with little data, packed as a host packs it', () => {
  const pages = inLanguages.filter((page) => kindOf(page) === 'nearby');
  const blockOf = ({ document }: BuiltPage, id: string) => document.getElementById(id)?.textContent ?? '';
  const most = 45_000;
  /** As many postcodes as a town of that size has. */
  const places = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      1200 + at,
      { name: `Wijk ${at}`, lat: 52.2 + at / 999, lon: 5.1 + at / 777 },
    ]),
  );
  const twoThousand = manyServices(loadContent().services, 2000);
  const inTown = (page: BuiltPage) => {
    const { lean } = splitServices(servicesIn(languageOf(page), twoThousand), languageOf(page));
    return JSON.stringify({ ...JSON.parse(blockOf(page, 'data')), services: lean, places });
  };

  test('two thousand services have two thousand names and places, none like the next', () => {
    expect(new Set(twoThousand.map(({ words }) => words['nl']?.name)).size).toBe(2000);
    const points = twoThousand.map(({ address }) => JSON.stringify(address?.point ?? '')).filter(Boolean);
    expect(new Set(points).size).toBeGreaterThan(1200);
    expect(new Set(twoThousand.flatMap(({ words }) => words['nl']?.name.split(' '))).size).toBeGreaterThan(600);
  });

  test.each(
    pages.map((page) => ({
      page,
      file: page.file,
      size: brotliSize(blockOf(page, 'data')),
      late: brotliSize(blockOf(page, 'late-data')),
      town: brotliSize(inTown(page)),
    })),
  )('$file: $size bytes, $town with two thousand services, of at most 45000; after it $late more', (given) => {
    expect(given.size).toBeGreaterThan(5000);
    expect(given.size).toBeLessThanOrEqual(most);
    expect(given.town).toBeLessThanOrEqual(most);
    expect(given.late).toBeGreaterThan(5000);
  });

  test.each(pages)('$file: what its modules can begin without stands behind them', ({ html }) => {
    const at = ['id="data"', 'rel="modulepreload"', '<script async type="module"', 'id="late-data"'].map((mark) =>
      html.lastIndexOf(mark),
    );
    expect(Math.min(...at)).toBeGreaterThan(0);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });
});

describe('pages that grew for what they say of other answers stay light, packed as a host packs them', () => {
  // Of each, 900 bytes say what must be in its modules (ADR 0046).
  // With room for the names of modules: they hang on what is in them, and pack some thirty bytes better or worse each time.
  // The phone page takes the modules that islands share, among them who asks for reading aloud, which is not on that page.
  const weights = { choose: 17_000, open: 52_500, phone: 47_100 } as const;
  const pages = inLanguages.flatMap((page) => {
    const kind = kindOf(page);
    if (kind !== 'choose' && kind !== 'open' && kind !== 'phone') return [];
    const size = brotliSize(page.html) + sizeOf(modulesOf(page));
    return [{ page, file: page.file, kind, size, most: weights[kind] }];
  });

  test('there are three of them in each language', () => {
    expect(pages).toHaveLength(3 * languages.length);
  });

  test.each(pages)('$file: $size of at most $most bytes', ({ size, most }) => {
    expect(size).toBeLessThanOrEqual(most);
  });

  test.each(pages)(
    '$file: says who fills in where that is asked, and brings words only where answers differ',
    (given) => {
      const { page, kind } = given;
      expect(page.document.querySelectorAll('#author input[name="author"]')).toHaveLength(kind === 'choose' ? 3 : 0);
      const data = page.document.getElementById('data')?.textContent ?? '';
      expect(data.includes('results:finances.level.1')).toBe(kind !== 'choose');
      expect(data).not.toMatch(/results:[\w-]+\.step\.|"asked:\w+_note"|answers:finances_level/);
    },
  );
});
