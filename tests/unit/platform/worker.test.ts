import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('one policy starts what either list of a page names, and nothing else', async () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (address: string) => string }) => rules);
  const register = vi.fn(async (_address: string, _options: object) => undefined);
  vi.stubGlobal('trustedTypes', { createPolicy });
  vi.stubGlobal('navigator', { serviceWorker: { register } });
  vi.stubGlobal('Worker', class {});
  const { registerWorker, startWorker } = await import('../../../src/platform/worker.ts');
  await registerWorker('/sw.js', ['/sw.js'], '/');
  expect(register).toHaveBeenCalledExactlyOnceWith('/sw.js', { scope: '/', updateViaCache: 'none' });
  startWorker('/build/pdf.js', ['/build/pdf.js']);
  expect(() => startWorker('/build/other.js', ['/build/pdf.js'])).toThrow('No program of this build');
  expect(createPolicy).toHaveBeenCalledTimes(1);
});
