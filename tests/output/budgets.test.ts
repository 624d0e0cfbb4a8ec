import { describe, expect, test } from 'vitest';
import { attributes, brotliSize, dist, inLanguages, read } from './site.ts';

const kB = 1024;
const questionPages = inLanguages.filter(({ file }) => /^[a-z]{2}\/(vragen|questions)\//.test(file));
const withoutBase = (address: string) => address.slice(dist.base.length);

describe('the question page of every language stays within its budget, packed as a host packs it', () => {
  test('there is one for each language', () => {
    expect(questionPages.map(({ file }) => file.slice(0, 2)).sort()).toEqual(['ar', 'nl']);
  });

  test.each(questionPages)('$file: at most 14 kB of modules, preloads included', (page) => {
    const scripts = attributes(page, 'script[src]', 'src');
    const files = new Set([...scripts, ...attributes(page, 'link[rel="modulepreload"]', 'href')].map(withoutBase));
    const size = [...files].reduce((sum, file) => sum + brotliSize(read(file)), 0);
    expect(files.size).toBeGreaterThan(2);
    expect(size).toBeLessThanOrEqual(14 * kB);
  });

  test.each(questionPages)('$file: whatever its modules import is preloaded', (page) => {
    const listed = new Set(
      [...attributes(page, 'script[src]', 'src'), ...attributes(page, 'link[rel="modulepreload"]', 'href')].map(
        withoutBase,
      ),
    );
    const missing = [...listed].flatMap((file) =>
      [...read(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)]
        .map((match) => `build/${match[1]}`)
        .filter((imported) => !listed.has(imported)),
    );
    expect(missing).toEqual([]);
  });

  test.each(questionPages)('$file: at most 8 kB of style and 12 kB of HTML without it', (page) => {
    const style = page.document.querySelector('style')?.textContent ?? '';
    const html = page.html.replace(/<style>[\s\S]*?<\/style>/, '');
    expect(style.length).toBeGreaterThan(1000);
    expect(html.length).toBeLessThan(page.html.length);
    expect(brotliSize(style)).toBeLessThanOrEqual(8 * kB);
    expect(brotliSize(html)).toBeLessThanOrEqual(12 * kB);
  });
});

test('the exit is the first module of every page, is at most 1.5 kB as it is, and imports nothing', () => {
  const firsts = new Set(dist.pages.map((page) => attributes(page, 'script[src]', 'src')[0] ?? 'none'));
  expect(firsts.size).toBe(1);
  const code = read(withoutBase([...firsts][0] ?? ''));
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1.5 * kB);
  expect(code).toContain('data-wipe');
  expect(code).not.toMatch(/\bimport\b/);
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
      'node_modules',
      '/work/',
      'file://',
    ]) {
      expect(code.includes(mark), `${file}: ${mark}`).toBe(false);
    }
    expect(code, file).not.toMatch(
      /sourceMappingURL|\beval\(|new Function\(|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/,
    );
  }
  expect(dist.files.filter((file) => file.endsWith('.map'))).toEqual([]);
});
