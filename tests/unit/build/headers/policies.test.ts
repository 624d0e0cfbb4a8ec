import { describe, expect, test } from 'vitest';
import { hostRules, missingPolicy } from '../../../../src/build/headers/hostRules.ts';
import { allowing, policyOf } from '../../../../src/build/headers/policies.ts';
import { asHeader } from '../../../../src/core/host/policy.ts';
import { rulesAt } from './rules.ts';

describe('policyIn', () => {
  test('reads what stands in the page', () => {
    const html = `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    expect(policyOf(html, 'nl/index.html')).toBe("default-src 'none'");
  });

  test('names the page that has none', () => {
    expect(() => policyOf('<head>', 'nl/index.html')).toThrow('nl/index.html: no policy');
  });
});

describe('asHeader', () => {
  test.each([
    ["default-src 'none'", "default-src 'none'; frame-ancestors 'none'"],
    ["default-src 'self'", "default-src 'self'; object-src 'none'; frame-ancestors 'none'"],
    ["default-src 'self'; object-src 'self'", "default-src 'self'; object-src 'self'; frame-ancestors 'none'"],
  ])('%s', (policy, whole) => {
    expect(asHeader(policy)).toBe(whole);
  });
});

describe('allowing', () => {
  test.each([
    [["script-src 'self'"], "script-src 'self'"],
    [["style-src 'A'; base-uri 'none'", "style-src 'B' 'A'; base-uri 'none'"], "style-src 'A' 'B'; base-uri 'none'"],
    [["style-src 'none'", "style-src 'A'"], "style-src 'A'"],
  ])('%j', (policies, together) => {
    expect(allowing(policies)).toBe(together);
  });
});

describe('hostRules', () => {
  test('puts pages with one policy together, in the order of their names', () => {
    expect([...rulesAt('/').policies.values()]).toEqual([
      ['404.html'],
      ['en/plan/index.html', 'nl/plan/index.html'],
      ['index.html'],
    ]);
  });

  test('knows the policy of the page for what is not there, and of a build without one', () => {
    expect(missingPolicy(rulesAt('/'))).toContain("'sha256-C'");
    expect(missingPolicy(hostRules({ base: '/', pages: new Map() }))).toBe("frame-ancestors 'none'");
  });

  test('sends no Integrity-Policy: with it WebKit runs no module that comes by import (ADR 0046)', () => {
    expect(Object.keys(rulesAt('/').everywhere).map((name) => name.toLowerCase())).not.toContain('integrity-policy');
  });
});
