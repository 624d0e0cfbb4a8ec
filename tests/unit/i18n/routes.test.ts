import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { basePath, path, publicAddress, routes, slugOf, startAddress, startPath } from '../../../src/i18n/routes.ts';

afterEach(() => vi.unstubAllEnvs());

const pairs = languages.flatMap((language) => routes.map((route) => [language, route] as const));

describe('path', () => {
  test.each(pairs)(
    'writes the address of %s %s in plain letters, under its language, with a slash at its end',
    (language, route) => {
      const address = path(route, language, 'self-reliance-matrix');
      expect(address).toMatch(/^\/[a-z0-9/-]+\/$/);
      expect(address.startsWith(`/${language}/`)).toBe(true);
    },
  );

  test.each(languages)('gives every page of %s an address of its own', (language) => {
    const addresses = routes.map((route) => path(route, language, 'x'));
    expect(new Set(addresses).size).toBe(routes.length);
  });

  test('fills in which questionnaire', () => {
    expect(path('questionnaire', 'nl', 'self-reliance-matrix')).toBe('/nl/vragen/self-reliance-matrix/');
    expect(path('questionnaire', 'ar', 'self-reliance-matrix')).toBe('/ar/questions/self-reliance-matrix/');
  });

  test.each(['/proef', '/proef/', '/proef//'])('hangs everything under the base path %s', (base) => {
    vi.stubEnv('BASE_URL', base);
    expect(basePath()).toBe('/proef/');
    expect(path('nearby', 'nl')).toBe('/proef/nl/buurt/');
    expect(path('home', 'ar')).toBe('/proef/ar/');
  });
});

describe('publicAddress', () => {
  test.each([
    ['/', 'https://a.example/', 'https://a.example/nl/telefoon/'],
    ['/proef/', 'https://a.example', 'https://a.example/proef/nl/telefoon/'],
    ['/', 'https://a.example/proef', 'https://a.example/proef/nl/telefoon/'],
    ['/kiosk/', 'https://a.example/proef/', 'https://a.example/proef/nl/telefoon/'],
  ])('under %s leads from %s to %s', (base, publicUrl, address) => {
    vi.stubEnv('BASE_URL', base);
    expect(publicAddress(publicUrl, 'phone', 'nl')).toBe(address);
  });
});

describe('startAddress', () => {
  test.each([
    ['/', 'https://a.example/', 'https://a.example/s/', '/s/'],
    ['/proef/', 'https://a.example', 'https://a.example/proef/s/', '/proef/s/'],
    ['/kiosk/', 'https://a.example/proef', 'https://a.example/proef/s/', '/kiosk/s/'],
  ])('under %s leads from %s to %s, and here to %s', (base, publicUrl, address, here) => {
    vi.stubEnv('BASE_URL', base);
    expect([startAddress(publicUrl), startPath()]).toEqual([address, here]);
  });
});

describe('slugOf', () => {
  test.each(pairs)('gives Astro the part of %s %s that path() puts behind the language', (language, route) => {
    const slug = slugOf(route, language, 'x');
    expect(path(route, language, 'x')).toBe(`/${language}/${slug === '' ? '' : `${slug}/`}`);
  });
});
