/** What internet.nl asks of the headers of a site (its “security options”), rule by rule, of what the build wrote for hosts. */
import { describe, expect, test } from 'vitest';
import { read } from './site.ts';

type Headers = Readonly<Record<string, string>>;

/** Path to what `_headers` says of it. */
const blocks = read('_headers')
  .split(/\n(?=\/)/)
  .map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    return { path, headers: Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/s, 2))) as Headers };
  });
const everywhere = blocks.find(({ path }) => path === '/*')?.headers ?? {};
/** Of pages: paths that end as a folder does, and our page for what is not there. */
const pages = blocks.filter(({ path }) => /\/$|\.html$/.test(path));

const sourcesOf = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy.split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources];
    }),
  );
/** Whether this directive is there, and allows nothing, or this host alone. */
const isOwn = (name: string) => (policy: string) => /^'(none|self)'$/.test(sourcesOf(policy).get(name)?.join() ?? '');
/** Whether no source of any directive but those left out is so. */
const hasNone =
  (unwanted: RegExp, ...leftOut: readonly string[]) =>
  (policy: string) =>
    [...sourcesOf(policy)].every(
      ([name, sources]) => leftOut.includes(name) || !sources.some((one) => unwanted.test(one)),
    );

const good = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Rule, whether a policy keeps to it, and one that does not. */
const policyRules: readonly (readonly [string, (policy: string) => boolean, string])[] = [
  ['default-src is none or self', isOwn('default-src'), good.replace("default-src 'none'", 'default-src https://a.nl')],
  ['base-uri is none or self', isOwn('base-uri'), good.replace("base-uri 'none'; ", '')],
  ['form-action is none or self', isOwn('form-action'), good.replace("form-action 'none'", 'form-action *')],
  ['frame-ancestors is none or self', isOwn('frame-ancestors'), good.replace("; frame-ancestors 'none'", '')],
  ['nothing is unsafe', hasNone(/^'unsafe-/), `${good}; style-src 'unsafe-inline'`],
  ['no source is open to all', hasNone(/\*/), `${good}; img-src *.a.nl`],
  ['no source goes without encryption', hasNone(/^(http|ws|ftp):/i), `${good}; img-src http://a.nl`],
  ['no source is a whole scheme', hasNone(/^(?!data:)[a-z]+:(\/\/)?$/i), `${good}; img-src https:`],
  ['no source is a host without a scheme', hasNone(/^[\w-]+(\.[\w-]+)+/), `${good}; img-src a.nl`],
  ['data: is for pictures alone', hasNone(/^data:/, 'img-src'), `${good}; script-src data:`],
];

/** Header, what it may be, and what it may not. */
const headerRules: readonly (readonly [string, (value: string) => boolean, string])[] = [
  ['Strict-Transport-Security', (value) => Number(/^max-age=(\d+)/.exec(value)?.[1]) >= 31_536_000, 'max-age=15768000'],
  ['X-Frame-Options', (value) => /^(DENY|SAMEORIGIN)$/.test(value), 'ALLOW-FROM https://a.nl'],
  ['X-Content-Type-Options', (value) => value === 'nosniff', 'sniff'],
  ['Referrer-Policy', (value) => /^(no-referrer|same-origin)$/.test(value), 'origin'],
];

describe('internet.nl', () => {
  test.each(policyRules)('of each page’s policy: %s', (_rule, keeps, broken) => {
    expect(pages.length).toBeGreaterThan(50);
    const against = pages.filter(({ headers }) => !keeps(headers['Content-Security-Policy'] ?? ''));
    expect(against.map(({ path }) => path)).toEqual([]);
    expect([keeps(good), keeps(broken)]).toEqual([true, false]);
  });

  test.each(headerRules)('of each answer: %s', (name, keeps, broken) => {
    expect(everywhere[name], name).toSatisfy(keeps);
    expect(keeps(broken)).toBe(false);
    expect(blocks.filter(({ path, headers }) => path !== '/*' && name in headers)).toEqual([]);
  });

  test('of security.txt: its type, and an end within a year', () => {
    const [, expires = ''] = /^Expires: (.+)$/m.exec(read('.well-known/security.txt')) ?? [];
    const { timestamp } = JSON.parse(read('sbom.cdx.json')).metadata;
    expect(blocks.find(({ path }) => path === '/.well-known/security.txt')?.headers).toEqual({
      'Content-Type': 'text/plain; charset=utf-8',
    });
    const days = (Date.parse(expires) - Date.parse(timestamp)) / 86_400_000;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(366);
  });
});
