import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { slugOf } from '../../src/i18n/routes.ts';
import { absentInKiosk } from '../absentInKiosk.ts';
import { attributes, type BuiltPage, read, readSite } from './site.ts';

/** A kiosk leads nowhere, hands out nothing but paper and a code for one's own phone, and keeps no word that was typed. */
const site = readSite('dist-kiosk', '/');
const { pages, files } = site;

/** What the pages of a kiosk say in their blocks of data. */
const dataOf = (page: BuiltPage): string =>
  [...page.document.querySelectorAll('script[type^="application/"]')].map((block) => block.textContent).join('\n');

const elsewhere = /^(https?:|\/\/|tel:|mailto:|geo:|sms:|data:|blob:|javascript:)/i;

/** The file that an address of this build stands for; undefined where it stands for none. */
function fileOf(href: string, from: string): string | undefined {
  const { pathname } = new URL(href, `http://kiosk/${from.replace(/index\.html$/, '')}`);
  const path = pathname.slice(1);
  const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
  return files.includes(file) ? file : undefined;
}

test('every address on a page is of this build, and is there', () => {
  const astray = pages.flatMap((page) =>
    ['href', 'src', 'action', 'formaction', 'srcset', 'ping', 'poster']
      .flatMap((name) => attributes(page, `[${name}]`, name))
      .filter((address) => elsewhere.test(address) || fileOf(address, page.file) === undefined)
      .map((address) => `${page.file}: ${address}`),
  );
  expect(pages.length).toBeGreaterThan(150);
  expect(astray).toEqual([]);
});

test('no link opens another window, and no page goes elsewhere by itself', () => {
  const out = pages.filter((page) =>
    page.document.querySelector('[target], base, meta[http-equiv="refresh"], iframe, object, embed, [download]'),
  );
  expect(out.map(({ file }) => file)).toEqual([]);
});

test('blocks of data hold no address elsewhere, but the one that a phone is sent to, and text to read', () => {
  const found = pages.flatMap((page) => dataOf(page).match(/(?:tel|mailto|geo|sms):[^"\s]+/g) ?? []);
  expect(found).toEqual([]);
  const sent = pages.flatMap((page) => [...dataOf(page).matchAll(/"page":"(https?:[^"]+)"/g)].map(([, to]) => to));
  const phones = languages.map((one) => `https://zonnewaard.example/${one}/${slugOf('phone', one)}/`);
  expect(sent.sort()).toEqual(phones.sort());
});

test.each(absentInKiosk)('there is no page “%s”', (route) => {
  const there = languages.map((language) => posix.join(language, slugOf(route, language), 'index.html'));
  expect(files.filter((file) => there.includes(file) || file.includes('controle'))).toEqual([]);
});

describe('modules', () => {
  const modules = files.filter((file) => file.endsWith('.js'));
  const withWord = (word: RegExp) => modules.filter((file) => word.test(read(file, site)));

  test('reach no clipboard, share with no app and make no file', () => {
    expect(modules.length).toBeGreaterThan(10);
    // What sweeps after someone writes nothing into it: it empties it.
    const reaching = withWord(/navigator\.(clipboard|share|canShare)|clipboard\.write/);
    expect(reaching.filter((file) => !/\/sweep(Now)?\./.test(file))).toEqual([]);
    expect(withWord(/showSaveFilePicker|\.download\s*=|createObjectURL/)).toEqual([]);
    expect(withWord(/type:\s*[`"']file[`"']/)).toEqual([]);
  });

  test('make no link that leaves', () => {
    expect(withWord(/[`"'](tel|mailto|geo):|openstreetmap|window\.open\(/)).toEqual([]);
  });
});

test('no field keeps, checks or fills in what is typed', () => {
  const fields = pages.flatMap((page) =>
    [...page.document.querySelectorAll('input, textarea, select')].map((field) => ({ field, file: page.file })),
  );
  expect(fields.length).toBeGreaterThan(100);
  const kinds = new Set(fields.map(({ field }) => field.getAttribute('type')));
  for (const kind of ['password', 'file', 'email', 'tel']) expect(kinds).not.toContain(kind);
  const filled = fields.filter(({ field }) => field.getAttribute('autocomplete') !== 'off');
  expect(filled.map(({ file }) => file)).toEqual([]);
  const isWritten = (field: Element) =>
    field.matches('textarea, input:not([type="radio"], [type="checkbox"], [type="date"])');
  const checked = fields.filter(({ field }) => isWritten(field) && field.getAttribute('spellcheck') !== 'false');
  expect(checked.map(({ file }) => file)).toEqual([]);
});

test('every page begins its paper with a sheet that says nothing of anyone, and asks before it prints', () => {
  const without = pages.filter(({ document }) => {
    const cover = document.querySelector('.cover');
    return !cover?.textContent?.includes('Bibliotheek Zonnewaard') || !document.getElementById('print-question');
  });
  expect(without.map(({ file }) => file)).toEqual([]);
});

test('the privacy page says that nothing is counted, and promises no file and no browser of one’s own', () => {
  const privacy = pages.find(({ file }) => file === 'nl/over/privacy/index.html');
  const text = privacy?.document.querySelector('main')?.textContent ?? '';
  expect(text).toContain('telt niet hoeveel mensen');
  expect(text).not.toMatch(/tabblad|uw browser|downloads/);
});
