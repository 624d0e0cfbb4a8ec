import { describe, expect, test } from 'vitest';
import { languageOf, pathOf, wayOf } from '../../../src/worker/ways.ts';

const origin = 'https://a.example';

describe('pathOf', () => {
  test.each([
    ['https://a.example/proef/nl/?naam=x#1', 'nl/'],
    ['https://a.example/proef/', ''],
    ['https://a.example/nl/', undefined],
    ['https://b.example/proef/nl/', undefined],
    ['https://a.example/proef', undefined],
  ])('%s is %j of the portal, without query or fragment', (url, path) => {
    expect(pathOf(url, origin, '/proef/')).toBe(path);
  });
});

describe('wayOf', () => {
  const asked = (change: Partial<Request> = {}, headers = {}) => ({
    method: 'GET',
    mode: 'no-cors' as const,
    cache: 'default' as const,
    url: `${origin}/x`,
    ...change,
    headers: new Headers(headers),
  });

  test('a page comes from the host first, a file of the build from what is kept', () => {
    expect(wayOf(asked({ mode: 'navigate' }), 'nl/', false)).toBe('page');
    expect(wayOf(asked(), 'build/x.js', false)).toBe('file');
    expect(wayOf(asked(), 'icon.svg', true)).toBe('file');
  });

  test.each([
    ['what is sent', asked({ method: 'POST', mode: 'navigate' }), 'nl/'],
    ['what is asked for in parts', asked({}, { range: 'bytes=0-1' }), 'build/x.js'],
    ['what is asked straight from the host', asked({ cache: 'no-store' }), 'build/x.js'],
    ['another place', asked({ mode: 'navigate' }), undefined],
    ['a file that no list names', asked(), 'nl/app.webmanifest'],
  ])('%s is left alone', (_name, request, path) => {
    expect(wayOf(request, path, false)).toBeUndefined();
  });
});

test.each([
  ['nl/vragen/', 'nl'],
  ['nl', 'nl'],
  ['toString/', undefined],
  ['', undefined],
  [undefined, undefined],
])('the language of %j is %j', (path, language) => {
  expect(languageOf(path, { nl: {}, ar: {} })).toBe(language);
});
