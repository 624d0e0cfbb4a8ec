import { expect, test } from 'vitest';
import { colourOf, toManifest } from '../../../src/loaders/toManifest.ts';

const css = ':root{--a: var(--b); --b: light-dark(#fff, #000); --b: light-dark( #eee , #111); --c: teal;}';

test.each([
  ['--a', '#eee'],
  ['--c', 'teal'],
  ['--none', ''],
])('the colour of %s by day is %j', (token, colour) => {
  expect(colourOf(css, token)).toBe(colour);
});

test('everything in it hangs where the portal hangs', () => {
  const words = { name: 'Eigenblik', description: 'Kijk' };
  const manifest = toManifest({ language: 'ar', words, start: '/proef/ar/', base: '/proef/', css });
  expect(manifest).toMatchObject({ lang: 'ar', dir: 'rtl', start_url: '/proef/ar/', scope: '/proef/' });
  expect(manifest.icons.every(({ src }) => src.startsWith('/proef/'))).toBe(true);
});
