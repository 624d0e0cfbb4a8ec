import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dirOf, languages } from '../../src/i18n/languages.ts';
import { slugOf } from '../../src/i18n/routes.ts';
import { markOf } from '../../src/worker/keepFiles.ts';
import { attributes, brotliSizeOf, dist, languageOf, read } from './site.ts';

/** Path to mark, as the worker has it. */
const listed = [...read('sw.js').matchAll(/"((?:[^"]*[/.][^"]*)?)":"([\w+/]{6})"/g)].map(
  ([, path = '', mark = '']) => ({ path, mark, file: path.replace(/(^|\/)$/, '$1index.html') }),
);
const bytesOf = (files: readonly { file: string }[]) => files.reduce((sum, { file }) => sum + brotliSizeOf(file), 0);
const ofLanguage = (language: string) =>
  listed.filter(({ path }) => path.startsWith(`${language}/`) || !languages.some((one) => path.startsWith(`${one}/`)));
const sizes = languages.map((language) => ({ language, bytes: bytesOf(ofLanguage(language)) }));

describe('the service worker', () => {
  test(`is ${brotliSizeOf('sw.js')} bytes as it travels, of 5120 at most`, () => {
    // It names the files of six languages.
    expect(brotliSizeOf('sw.js')).toBeLessThanOrEqual(5120);
  });

  test('names files of this build alone, and knows what is in each', async () => {
    expect(listed.length).toBeGreaterThan(100);
    for (const { file, mark } of listed) {
      expect(dist.files, file).toContain(file);
      expect(await markOf(readFileSync(join(dist.root, file))), file).toBe(mark);
    }
  });

  test('keeps the way from the questions to the paper in every language', () => {
    const paths = listed.map(({ path }) => path);
    const wanted = [
      'nl/',
      'nl/vragen/self-reliance-matrix/',
      'nl/resultaat/',
      'nl/buurt/',
      'nl/meenemen/',
      'nl/veilig/',
    ];
    expect(paths).toEqual(expect.arrayContaining([...wanted, 'ar/', 'en/take-along/', '', 's/', 'icon.svg']));
    expect(paths.filter((path) => /^build\/(pdfWorker|latin|arabic)/.test(path))).toHaveLength(5);
  });

  test.each(sizes)('fetches $bytes bytes with $language: less than the 1 MB that its page says', ({ bytes }) => {
    expect(bytes).toBeGreaterThan(300_000);
    expect(bytes).toBeLessThan(1_000_000);
  });

  test('can be ended by a file beside it, which answers nothing', () => {
    expect(read('sw-off.js')).toContain('unregister');
    expect(read('sw-off.js')).not.toMatch(/fetch|respondWith/);
    expect(brotliSizeOf('sw-off.js')).toBeLessThan(400);
  });

  test('nothing begins it but the page that asks', () => {
    const begins = dist.files.filter((file) => /^build\/.*\.js$/.test(file) && read(file).includes('sw.js'));
    const asking = dist.pages.filter(({ html }) => begins.some((file) => html.includes(file))).map(({ file }) => file);
    const pages = languages.map((language) => `${language}/${slugOf('offline', language)}/index.html`);
    expect(asking.sort()).toEqual(pages.sort());
  });
});

/** Width and height as a PNG says them (its header, IHDR). */
function sizeOf(file: string): string {
  const png = readFileSync(join(dist.root, file));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe.each(languages)('the manifest of %s', (language) => {
  const manifest = JSON.parse(read(`${language}/app.webmanifest`));

  test('says what a browser needs to put the portal among the apps', () => {
    expect(manifest).toMatchObject({
      name: 'Eigenblik',
      short_name: 'Eigenblik',
      lang: language,
      dir: dirOf(language),
      start_url: `/${language}/`,
      scope: '/',
      display: 'minimal-ui',
      theme_color: expect.stringMatching(/^#[0-9a-f]{6}$/),
      background_color: expect.stringMatching(/^#[0-9a-f]{6}$/),
    });
  });

  test('names icons that are there in the size that it says', () => {
    const icons = manifest.icons as { src: string; sizes: string; type: string; purpose?: string }[];
    expect(
      icons.filter(({ type }) => type === 'image/png').map(({ src, sizes }) => sizeOf(src.slice(1)) === sizes),
    ).toEqual([true, true, true]);
    expect(icons.map(({ sizes }) => sizes)).toEqual(['any', '192x192', '512x512', '512x512']);
    expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    expect(icons.every(({ src }) => dist.files.includes(src.slice(1)))).toBe(true);
    expect(sizeOf('apple-touch-icon.png')).toBe('180x180');
  });

  test('is the one that its pages name', () => {
    const pages = dist.pages.filter((page) => languageOf(page) === language);
    expect(pages.length).toBeGreaterThan(10);
    const named = new Set(pages.flatMap((page) => attributes(page, 'link[rel="manifest"]', 'href')));
    expect([...named]).toEqual([`/${language}/app.webmanifest`]);
  });
});

test('a kiosk needs no icon and no page that asks', () => {
  const kiosk = readFileSync(join(dist.root, '../dist-kiosk/nl/index.html'), 'utf8');
  expect(kiosk).not.toMatch(/webmanifest|apple-touch|zonder-internet/);
});
