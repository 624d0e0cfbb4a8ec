import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { resources } from '../../src/i18n/translate.ts';
import { addressOf, attributes, dist, read, readSite } from './site.ts';

const kiosk = readSite('dist-kiosk', '/');
const marks = ['id="idle"', 'data-attract', 'data-entry', 'data-staff', 'eigenblik:visit', 'eigenblik:trial'];
const said = languages.flatMap((language) => [
  resources[language]?.['idle']?.['title'] ?? 'none',
  resources[language]?.['staff']?.['heading'] ?? 'none',
]);

test('the session of a kiosk is in no page and no module of a build for home', () => {
  const texts = dist.files.filter((file) => /\.(html|js)$/.test(file)).map((file) => [file, read(file)] as const);
  const found = texts.filter(([, text]) => [...marks, ...said].some((mark) => text.includes(mark)));
  expect(found.map(([file]) => file)).toEqual([]);
  expect(languages.map((language) => addressOf('staff', language)).filter((file) => dist.files.includes(file))).toEqual(
    [],
  );
});

test('every page of a kiosk but the first can ask, and leads back to the first', () => {
  expect(kiosk.pages.length).toBeGreaterThan(100);
  for (const page of kiosk.pages) {
    expect(page.document.documentElement.dataset['attract'], page.file).toBe('/');
    if (page.file === 'index.html') continue;
    expect(attributes(page, '#idle a[data-wipe=""]', 'href'), page.file).toEqual(['/']);
    expect(new Set(attributes(page, 'a[data-wipe]', 'href')), page.file).toEqual(new Set(['/']));
  }
});

test('a visit to a kiosk begins on its first screen or the page for staff, and nowhere else', () => {
  const entries = kiosk.pages.filter(({ document }) => document.documentElement.dataset['entry'] !== undefined);
  const expected = ['index.html', ...languages.map((language) => addressOf('staff', language))];
  expect(entries.map(({ file }) => file).sort()).toEqual(expected.sort());
});
