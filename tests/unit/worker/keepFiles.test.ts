import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepFiles, markOf } from '../../../src/worker/keepFiles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const markFor = (text: string) => markOf(bytes(text));

/** As much of a cache as this needs. */
function cacheWith(texts: Readonly<Record<string, string>> = {}) {
  const held = new Map(Object.entries(texts));
  return {
    held,
    put: async (address: RequestInfo | URL, response: Response) =>
      void held.set(String(address), await response.text()),
    match: async (address: RequestInfo | URL) => {
      const text = held.get(String(address));
      return text === undefined ? undefined : new Response(text);
    },
  };
}

const host = vi.fn<typeof fetch>();
function hostHas(texts: Readonly<Record<string, string>>): void {
  host.mockImplementation(async (address) => {
    const text = texts[String(address)];
    return new Response(text ?? 'no', { status: text === undefined ? 404 : 200 });
  });
  vi.stubGlobal('fetch', host);
}

afterEach(() => {
  vi.unstubAllGlobals();
  host.mockReset();
});

describe('keepFiles', () => {
  test('brings what is new from the host, and what did not change from an earlier cache', async () => {
    const files = { 'nl/': await markFor('new'), 'build/a.js': await markFor('same') };
    hostHas({ '/proef/nl/': 'new', '/proef/build/a.js': 'same' });
    const cache = cacheWith();
    const earlier = [cacheWith({ '/proef/nl/': 'old' }), cacheWith({ '/proef/build/a.js': 'same' })];
    await keepFiles({ files, base: '/proef/', cache, earlier });
    expect(Object.fromEntries(cache.held)).toEqual({ '/proef/nl/': 'new', '/proef/build/a.js': 'same' });
    expect(host.mock.calls).toEqual([['/proef/nl/', { cache: 'no-cache' }]]);
  });

  test.each([
    ['is not there', {}],
    ['is of another build', { '/nl/': 'another' }],
  ])('fails where a file %s', async (_name, texts) => {
    hostHas(texts);
    const cache = cacheWith();
    const kept = keepFiles({ files: { 'nl/': await markFor('right') }, base: '/', cache, earlier: [] });
    await expect(kept).rejects.toThrow('nl/');
    expect(cache.held.size).toBe(0);
  });

  test('takes no page that the host sent on: a browser would refuse it', async () => {
    const response = new Response('right');
    Object.defineProperty(response, 'redirected', { value: true });
    vi.stubGlobal('fetch', async () => response);
    const kept = keepFiles({ files: { 'nl/': await markFor('right') }, base: '/', cache: cacheWith(), earlier: [] });
    await expect(kept).rejects.toThrow(TypeError);
  });
});
