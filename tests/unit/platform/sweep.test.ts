// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const names = ['shell-/proef/-1', 'eigenblik-x', 'site-of-the-municipality', 'shell-/-1'];
const scopes = [
  'http://portal.test/proef/',
  'http://portal.test/proef/nl/',
  'http://portal.test/',
  'http://portal.test/p/',
];
const left = { caches: [...names], databases: ['eigenblik', 'other'], workers: [...scopes], clipboard: 'a line' };
const taken = (list: string[], name: string) => list.splice(list.indexOf(name), 1).length > 0;

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('BASE_URL', '/proef/');
  Object.assign(left, {
    caches: [...names],
    databases: ['eigenblik', 'other'],
    workers: [...scopes],
    clipboard: 'a line',
  });
  vi.stubGlobal('location', { origin: 'http://portal.test' });
  vi.stubGlobal('caches', {
    keys: async () => [...left.caches],
    delete: async (name: string) => taken(left.caches, name),
  });
  vi.stubGlobal('indexedDB', {
    databases: async () => left.databases.map((name) => ({ name })),
    deleteDatabase: (name: string) => taken(left.databases, name),
  });
  vi.stubGlobal('navigator', {
    clipboard: { writeText: async (text: string) => Object.assign(left, { clipboard: text }) },
    serviceWorker: {
      getRegistrations: async () =>
        left.workers.map((scope) => ({ scope, unregister: async () => taken(left.workers, scope) })),
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const sweep = async (profile: 'home' | 'kiosk') => {
  vi.stubEnv('PORTAL_PROFILE', profile);
  await (await import('../../../src/platform/sweep.ts')).sweep();
};

describe('sweep', () => {
  test('takes the files, the workers and the databases of the portal at home, and nothing that is not its own', async () => {
    await sweep('home');
    expect(left).toEqual({
      caches: ['site-of-the-municipality', 'shell-/-1'],
      databases: ['other'],
      workers: ['http://portal.test/', 'http://portal.test/p/'],
      clipboard: 'a line',
    });
  });

  test('leaves a kiosk the files of the build and their worker, and takes every other cache, and the clipboard', async () => {
    await sweep('kiosk');
    expect(left).toEqual({ caches: ['shell-/proef/-1'], databases: ['other'], workers: scopes, clipboard: '' });
  });

  test('takes cookies that bear our name, and no other', async () => {
    // biome-ignore-start lint/suspicious/noDocumentCookie: as a page sets them
    document.cookie = 'eigenblik-x=canary;path=/';
    document.cookie = 'municipality=theirs;path=/';
    // biome-ignore-end lint/suspicious/noDocumentCookie: as a page sets them
    await sweep('home');
    expect(document.cookie).toBe('municipality=theirs');
  });

  test.each(['home', 'kiosk'] as const)('throws nothing where a browser has none of it (%s)', async (profile) => {
    for (const name of ['caches', 'indexedDB']) vi.stubGlobal(name, undefined);
    vi.stubGlobal('navigator', {});
    await expect(sweep(profile)).resolves.toBeUndefined();
  });

  test('goes on where one of them is forbidden', async () => {
    vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('forbidden', 'SecurityError')) });
    await sweep('home');
    expect([left.databases, left.workers.length]).toEqual([['other'], 2]);
  });
});
