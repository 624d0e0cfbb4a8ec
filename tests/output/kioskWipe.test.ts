import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resources } from '../../src/i18n/translate.ts';
import { attributes, read, readSite } from './site.ts';

const kiosk = readSite('dist-kiosk', '/');
const kB = 1024;

/** The first screen is nobody's yet: there is nothing to stop. */
const pages = kiosk.pages.filter(({ file }) => file !== 'index.html');

test.each(pages)('$file has "stop and wipe" once, which asks nothing and leads to the first screen', (page) => {
  const exits = [...page.document.querySelectorAll('a.exit[data-wipe=""]')];
  expect(exits).toHaveLength(1);
  expect(exits[0]?.textContent).toBe(resources[page.document.documentElement.lang]?.['common']?.['wipeDone']);
  expect(exits[0]?.getAttribute('href')).toBe('/');
  expect(page.document.querySelectorAll('a.brand[href]')).toHaveLength(1);
});

test('its first module is one, at most 1.5 kB as it is, and imports nothing', () => {
  const firsts = new Set(kiosk.pages.map((page) => attributes(page, 'script[src]', 'src')[0] ?? 'none'));
  expect(firsts.size).toBe(1);
  const code = read(([...firsts][0] ?? '').slice(1), kiosk);
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1.5 * kB);
  expect(code).not.toMatch(/\bimport\b(?!\()/);
});

test('what sweeps empties the clipboard in a kiosk alone, and leaves its worker', () => {
  const codeOf = (folder: string) => {
    const [file = ''] = globSync(`${folder}/build/sweepNow.*.js`);
    return readFileSync(file, 'utf8');
  };
  expect(codeOf('dist-kiosk')).toMatch(/clipboard/);
  expect(codeOf('dist-kiosk')).not.toMatch(/serviceWorker/);
  expect(codeOf('dist')).toMatch(/serviceWorker/);
  expect(codeOf('dist')).not.toMatch(/clipboard/);
});
