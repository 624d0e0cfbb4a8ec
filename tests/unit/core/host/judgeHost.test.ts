import { describe, expect, test } from 'vitest';
import type { Given, Seen } from '../../../../src/core/host/Answer.ts';
import { checks } from '../../../../src/core/host/Finding.ts';
import { caching, everywhere } from '../../../../src/core/host/hostHeaders.ts';
import { judgeHost } from '../../../../src/core/host/judgeHost.ts';
import { asHeader } from '../../../../src/core/host/policy.ts';

const pagePolicy = "default-src 'none'; script-src 'self' 'sha256-x'; base-uri 'none'";
const sent = Object.fromEntries(Object.entries(everywhere).map(([name, value]) => [name.toLowerCase(), value]));
const page: Given = {
  path: 'nl/',
  status: 200,
  hash: 'a'.repeat(64),
  expected: 'a'.repeat(64),
  bytes: 20_000,
  pagePolicy,
  headers: {
    ...sent,
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': caching.fresh,
    'content-security-policy': asHeader(pagePolicy),
  },
};
const program: Given = {
  ...page,
  path: 'build/page.12345678.js',
  pagePolicy: undefined,
  headers: { ...page.headers, 'content-type': 'text/javascript', 'cache-control': caching.lasting },
};
const good: Seen = {
  isHttps: true,
  isLocal: false,
  given: [page, program],
  missing: { path: 'x/', status: 404, headers: {}, bytes: 1 },
  hidden: [{ path: '_headers', status: 404, headers: {}, bytes: 1 }],
  cookies: [],
  keeps: 'off',
  checkedOn: { '2026-11-01': 24 },
  today: '2026-11-23',
  expires: '2027-10-17',
};

const withHeaders = (headers: Readonly<Record<string, string>>, from: Given = page): Seen => ({
  ...good,
  given: [{ ...from, headers: { ...from.headers, ...headers } }, from === page ? program : page],
});
const without = (name: string): Seen => {
  const { [name]: _gone, ...headers } = page.headers;
  return { ...good, given: [{ ...page, headers }, program] };
};
const verdicts = (seen: Seen) => Object.fromEntries(judgeHost(seen).map(({ check, verdict }) => [check, verdict]));

describe('a host as it should be', () => {
  test('is good in all that is looked at, in the order in which it is told', () => {
    expect(judgeHost(good).map(({ check, verdict }) => [check, verdict])).toEqual(checks.map((one) => [one, 'good']));
  });

  test.each([
    ['a longer HSTS', withHeaders({ 'strict-transport-security': 'max-age=63072000' })],
    ['more that is not permitted', withHeaders({ 'permissions-policy': `${sent['permissions-policy']}, xr=()` })],
    ['another packing', withHeaders({ 'content-encoding': 'zstd' })],
    ['pages that are not kept at all', withHeaders({ 'cache-control': 'no-store' })],
    [
      'a policy for all pages together, as IIS sends',
      withHeaders({
        'content-security-policy': asHeader(`${pagePolicy} 'sha256-y'`).replace("'sha256-x'", "'sha256-y' 'sha256-x'"),
      }),
    ],
    [
      'framing alone: the page says the rest itself',
      withHeaders({ 'content-security-policy': "frame-ancestors 'none'" }),
    ],
    ['two policies', withHeaders({ 'content-security-policy': `${asHeader(pagePolicy)}, frame-ancestors 'none'` })],
    [
      'a small text that is not packed',
      { ...good, given: [{ ...page, bytes: 900, headers: { ...page.headers, 'content-encoding': '' } }, program] },
    ],
  ])('may do it otherwise: %s', (_name, seen) => {
    expect(Object.values(verdicts(seen)).filter((one) => one !== 'good')).toEqual([]);
  });
});

const csp = 'Content-Security-Policy';
const cases: readonly (readonly [string, string, Seen, readonly (string | undefined)[]])[] = [
  ['http', 'https', { ...good, isHttps: false }, []],
  [
    'a file that differs',
    'files',
    { ...good, given: [{ ...page, hash: 'b'.repeat(64) }, program] },
    ['nl/', 'SHA-256', 'b'.repeat(64)],
  ],
  [
    'a file that is not there',
    'files',
    { ...good, given: [{ ...page, status: 404 }, program] },
    ['nl/', 'HTTP', '404'],
  ],
  [
    'a file that did not come',
    'files',
    { ...good, given: [{ ...page, status: 0 }, program] },
    ['nl/', 'HTTP', undefined],
  ],
  ...Object.keys(everywhere).map(
    (name) => [`no ${name}`, 'headers', without(name.toLowerCase()), ['nl/', name, undefined]] as const,
  ),
  [
    'HSTS of a day',
    'headers',
    withHeaders({ 'strict-transport-security': 'max-age=86400' }),
    ['nl/', 'Strict-Transport-Security', 'max-age=86400'],
  ],
  [
    'a header sent twice',
    'headers',
    withHeaders({ 'x-frame-options': 'DENY, SAMEORIGIN' }),
    ['nl/', 'X-Frame-Options', 'DENY, SAMEORIGIN'],
  ],
  [
    'a camera that is permitted',
    'headers',
    withHeaders({ 'permissions-policy': 'camera=(self)' }),
    ['nl/', 'Permissions-Policy', 'camera=(self)'],
  ],
  ['no policy', 'policy', without('content-security-policy'), ['nl/', csp, undefined]],
  [
    'a policy that forgets framing',
    'policy',
    withHeaders({ 'content-security-policy': pagePolicy }),
    ['nl/', `${csp}: frame-ancestors`, undefined],
  ],
  [
    'a policy that forbids what the page needs',
    'policy',
    withHeaders({ 'content-security-policy': "default-src 'self'; frame-ancestors 'none'" }),
    ['nl/', csp, "default-src 'self'; frame-ancestors 'none'"],
  ],
  ['a network that has browsers report to it', 'added', withHeaders({ nel: '{}' }), ['nl/', 'nel', '{}']],
  ['a cookie', 'added', { ...good, cookies: ['ROUTEID'] }, ['', 'cookie', 'ROUTEID']],
  ['a text that is not packed', 'packed', without('content-encoding'), ['nl/', 'Content-Encoding', undefined]],
  [
    'a page that is kept for long',
    'caching',
    withHeaders({ 'cache-control': 'public, max-age=3600' }),
    ['nl/', 'Cache-Control', 'public, max-age=3600'],
  ],
  [
    'a program that is asked for each time',
    'caching',
    withHeaders({ 'cache-control': 'no-cache' }, program),
    [program.path, 'Cache-Control', 'no-cache'],
  ],
  [
    'a page for everything',
    'absent',
    { ...good, missing: { path: 'x/', status: 200, headers: {}, bytes: 1 } },
    ['x/', 'HTTP', '200'],
  ],
  [
    'headers for all to read',
    'absent',
    { ...good, hidden: [{ path: '_headers', status: 200, headers: {}, bytes: 1 }] },
    ['_headers', 'HTTP', '200'],
  ],
  [
    'a service that nobody checked for a year',
    'facts',
    { ...good, checkedOn: { '2025-11-01': 2, '2026-11-01': 3 } },
    [],
  ],
  [
    'a security.txt that ran out',
    'expiry',
    { ...good, expires: '2026-11-22' },
    ['.well-known/security.txt', 'Expires', '2026-11-22'],
  ],
  ['no security.txt', 'expiry', { ...good, expires: undefined }, ['.well-known/security.txt', 'Expires', undefined]],
];

describe('a fault', () => {
  test.each(cases)('%s is told once, at its place, and nothing else is', (_name, check, seen, place) => {
    const wrong = judgeHost(seen).filter(({ verdict }) => verdict !== 'good');
    expect(wrong.map((one) => one.check)).toEqual([check]);
    const [path, name, value] = place;
    expect(wrong[0]?.places).toEqual(place.length > 0 ? [{ path, name, value }] : []);
  });

  test('is counted', () => {
    const [finding] = judgeHost(without('x-frame-options')).filter(({ verdict }) => verdict === 'wrong');
    expect(finding?.counted).toEqual({ all: 2, wrong: 1 });
    const [facts] = judgeHost({ ...good, checkedOn: { '2025-11-01': 2, '2026-11-01': 3 } }).filter(
      ({ check }) => check === 'facts',
    );
    expect(facts?.counted).toEqual({ all: 5, wrong: 2 });
  });
});

test('what nobody ever checked counts as too old, and what a build does not do is not told of', () => {
  const { keeps: _none, ...seen } = good;
  const findings = judgeHost({ ...seen, checkedOn: { undated: 1, '2026-11-01': 3 } });
  expect(findings.find(({ check }) => check === 'facts')).toMatchObject({
    verdict: 'wrong',
    counted: { all: 4, wrong: 1 },
  });
  expect(findings.map(({ check }) => check)).not.toContain('keeps');
});

describe('what a browser cannot see is not called good', () => {
  test.each([
    ['on this machine', { ...good, isHttps: false, isLocal: true }, ['https']],
    ['hashes without https', { ...good, given: [page, program].map(({ hash: _none, ...one }) => one) }, ['files']],
    ['a browser that keeps nothing', { ...good, keeps: 'impossible' as const }, ['keeps']],
    ['no answer at all', { ...good, missing: undefined }, ['absent']],
    ['no list', { ...good, given: undefined }, ['headers', 'policy', 'added', 'packed', 'caching']],
  ])('%s', (_name, seen, unseen) => {
    expect(judgeHost(seen).flatMap(({ check, verdict }) => (verdict === 'unseen' ? check : []))).toEqual(unseen);
  });

  test('a host without our list has something to do', () => {
    expect(verdicts({ ...good, given: undefined })['files']).toBe('wrong');
  });

  test('HSTS is not asked of a page that came without https', () => {
    const { 'strict-transport-security': _none, ...headers } = page.headers;
    expect(verdicts({ ...good, isHttps: false, isLocal: true, given: [{ ...page, headers }] })['headers']).toBe('good');
  });
});
