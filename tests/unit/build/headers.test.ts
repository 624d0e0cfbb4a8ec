import { describe, expect, test } from 'vitest';
import { headersFile } from '../../../src/build/headers.ts';

describe('headersFile', () => {
  test('says for every page what a policy in the page cannot say', () => {
    const [everywhere = ''] = headersFile().split('\n/build/');
    for (const line of [
      "/*\n  Content-Security-Policy: frame-ancestors 'none'\n",
      '  Referrer-Policy: no-referrer\n',
      '  X-Content-Type-Options: nosniff\n',
      '  Cache-Control: no-cache\n',
    ]) {
      expect(everywhere).toContain(line);
    }
  });

  test('lets only files with a hash in their name be kept for long', () => {
    expect(headersFile()).toMatch(/\n\/build\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n$/);
  });
});
