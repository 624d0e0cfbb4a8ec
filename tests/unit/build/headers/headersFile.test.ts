import { describe, expect, test } from 'vitest';
import { headersFile } from '../../../../src/build/headers/headersFile.ts';
import { hostRules } from '../../../../src/build/headers/hostRules.ts';
import { pathPatterns } from '../../../../src/build/headers/pathPatterns.ts';
import { rulesAt } from './rules.ts';

const program = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";
const policy = (styles: string) => `default-src 'none'; script-src 'self'; style-src ${styles}; frame-ancestors 'none'`;
const many = (count: number, hash: (index: number) => string) =>
  hostRules({
    base: '/',
    pages: new Map(Array.from({ length: count }, (_, at) => [`p${at}/index.html`, `style-src ${hash(at)}`])),
  });

describe('headersFile', () => {
  test('is exact for a page, and lets a pattern show the page for what is not there', () => {
    expect(headersFile(rulesAt('/')).replace(/^.*?\n\n/s, '')).toBe(`/build/*
  Content-Security-Policy: ${program}
  Cache-Control: public, max-age=31536000, immutable

/sw.js
  Content-Security-Policy: ${program}
  Cache-Control: no-cache

/sw-off.js
  Content-Security-Policy: ${program}
  Cache-Control: no-cache

/:language/app.webmanifest
  Content-Type: application/manifest+json

/.well-known/security.txt
  Content-Type: text/plain; charset=utf-8

/:part/plan/
  Content-Security-Policy: ${policy("'sha256-B' 'sha256-C'")}
  Cache-Control: no-cache

/404.html
  Content-Security-Policy: ${policy("'sha256-C'")}
  Cache-Control: no-cache

/
  Content-Security-Policy: ${policy("'sha256-A'")}
  Cache-Control: no-cache
`);
  });

  test('says everywhere what a page cannot say, and nothing that another rule says otherwise', () => {
    const [everywhere = ''] = headersFile(rulesAt('/')).split('\n\n');
    expect(everywhere).toMatch(/^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n/);
    expect(everywhere).toContain('  Referrer-Policy: no-referrer\n');
    expect(everywhere).not.toContain('Cache-Control');
  });

  test('hangs each rule under the path of the portal', () => {
    const paths = headersFile(rulesAt('/proef/')).match(/^\/.*$/gm) ?? [];
    expect(paths).toHaveLength(9);
    expect(paths.filter((path) => !path.startsWith('/proef/'))).toEqual([]);
  });

  test('stops at a hundred rules, and leaves out one that is too long', () => {
    expect(headersFile(many(200, (at) => `'sha256-${at}'`)).match(/^\/.*$/gm)).toHaveLength(100);
    const long = headersFile(many(2, (at) => (at === 0 ? `'sha256-${'x'.repeat(2000)}'` : "'sha256-1'")));
    expect(long).toContain('\n/p1/\n');
    expect(long).not.toContain('xxx');
  });
});

describe('pathPatterns', () => {
  test.each([
    [{ '/nl/': 'A', '/en/': 'A' }, ['/:part/']],
    [{ '/nl/': 'A', '/en/': 'B' }, ['/en/', '/nl/']],
    [{ '/nl/a/': 'A', '/nl/b/': 'A', '/en/a/': 'B' }, ['/nl/:part/', '/en/a/']],
    [{ '/': 'A', '/404.html': 'A' }, ['/404.html', '/']],
  ])('%j', (policyOf, paths) => {
    const found = pathPatterns(new Map(Object.entries(policyOf))).map(({ path }) => path);
    expect(found.toSorted()).toEqual(paths.toSorted());
  });
});
