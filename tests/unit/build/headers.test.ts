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
    expect(headersFile()).toMatch(/\n\/build\/\*\n(.*\n)* {2}Cache-Control: public, max-age=31536000, immutable\n$/);
  });

  test('gives a worker, which has no page, a policy that lets it load files of this host alone', () => {
    const [, files = ''] = headersFile().split('\n/build/');
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";
    expect(files).toContain(`  Content-Security-Policy: ${policy}\n`);
  });
});
