import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/build/headers/hostRules.ts';
import { allowing } from '../../src/build/headers/policies.ts';
import { attributes, dist, read, readSite } from './site.ts';

const known = [
  'Content-Security-Policy',
  'Strict-Transport-Security',
  'Referrer-Policy',
  'X-Content-Type-Options',
  'X-Frame-Options',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Resource-Policy',
  'Permissions-Policy',
  'Cache-Control',
  'Content-Type',
];
const lines = read('_headers').split('\n');

/** Path to its headers. */
const blocks = new Map<string, Map<string, string>>();
for (const line of lines.filter(Boolean)) {
  const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
  if (name && value) [...blocks.values()].at(-1)?.set(name, value);
  else blocks.set(line, new Map());
}

const toPattern = (path: string) =>
  new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*').replace(/:\w+/g, '[^/]+')}$`);
const patterns = [...blocks].map(([path, headers]) => ({ path, headers, pattern: toPattern(path) }));
const rulesFor = (path: string) => patterns.filter(({ pattern }) => pattern.test(path));

const policyIn = (html: string) => /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? 'none';

describe('the headers for the host', () => {
  test('bear names that browsers know', () => {
    const names = [...blocks.values()].flatMap((headers) => [...headers.keys()]);
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect([...blocks.keys()].filter((path) => !/^\/\S*$/.test(path))).toEqual([]);
  });

  test('say what a page cannot say for itself', () => {
    const everywhere = Object.fromEntries(blocks.get('/*') ?? []);
    expect(everywhere).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    expect(everywhere['Strict-Transport-Security']).toMatch(/^max-age=\d{8,}/);
  });

  test('stay within what Cloudflare reads', () => {
    expect(blocks.size).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });

  test('name no header but the policy twice for one path with two values: some hosts would send both', () => {
    const valuesOf = (file: string, name: string) =>
      new Set(rulesFor(addressOf(file, '/')).flatMap(({ headers }) => headers.get(name) ?? []));
    const names = known.filter((name) => name !== 'Content-Security-Policy');
    const twice = dist.files.filter((file) => names.some((name) => valuesOf(file, name).size > 1));
    expect(twice).toEqual([]);
  });

  test('give each page the policy that it carries, and framing; for few there is no rule left', () => {
    const whole = (html: string) => `${policyIn(html)}; frame-ancestors 'none'`;
    // A pattern meets what is not there too: it allows what our page for that needs, and nothing else.
    const missing = whole(read('404.html'));
    const left: string[] = [];
    for (const { file, html } of dist.pages) {
      const rules = rulesFor(addressOf(file, '/')).filter(({ path }) => path !== '/*');
      if (rules.length === 0) left.push(file);
      const wanted = ({ path }: { path: string }) =>
        path.includes(':') ? allowing([whole(html), missing]) : whole(html);
      expect(
        rules.map(({ headers }) => headers.get('Content-Security-Policy')),
        file,
      ).toEqual(rules.map(wanted));
    }
    expect(left.length / dist.pages.length).toBeLessThan(0.05);
    expect(left.filter((file) => /^([a-z]{2}\/)?([\w-]+\/)?index\.html$/.test(file))).toEqual([]);
  });

  test('let only files with a hash in their name be kept for long', () => {
    for (const [path, headers] of blocks) {
      if (/immutable/.test(headers.get('Cache-Control') ?? '')) expect(path).toBe('/build/*');
    }
    const kept = dist.files.filter((file) => file.startsWith('build/'));
    expect(kept.filter((file) => !/\.[\w-]{8}\.\w+$/.test(file))).toEqual([]);
  });

  test('come for Apache and IIS too, with a line for each page or room for its hash', () => {
    const apache = read('.htaccess');
    const iis = read('web.config');
    const pages = dist.pages.filter(({ file }) => !apache.includes(`'/${file}'`));
    expect(pages.map(({ file }) => file)).toEqual([]);
    expect(apache.split('\n').filter((line) => line.length > 8000)).toEqual([]);
    const hashes = new Set(dist.pages.flatMap(({ html }) => policyIn(html).match(/'sha256-[^']+'/g) ?? []));
    expect(hashes.size).toBeGreaterThan(10);
    expect([...hashes].filter((hash) => !iis.includes(hash))).toEqual([]);
    expect(iis.length).toBeLessThan(250_000);
  });
});

test('the schema of the keep file is published, and is a schema', () => {
  const [file = ''] = dist.files.filter((one) => /^keep-file-\d+\.schema\.json$/.test(one));
  const schema = JSON.parse(read(file)) as Record<string, unknown>;
  expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
  expect(schema['properties']).toMatchObject({
    format: { const: 'eigenblik-keep' },
    version: { const: Number.parseInt(file.replace('keep-file-', ''), 10) },
    notebook: { type: 'object', additionalProperties: false, required: expect.arrayContaining(['answers', 'domains']) },
  });
  expect(schema['required']).toEqual(expect.arrayContaining(['format', 'version', 'savedOn', 'notebook']));
});

test('so is that of the share file, in which sentences stand in sentences', () => {
  const [file = ''] = dist.files.filter((one) => /^share-file-\d+\.schema\.json$/.test(one));
  const schema = JSON.parse(read(file)) as { properties: object; $defs: Record<string, object> };
  expect(schema.properties).toMatchObject({
    format: { const: 'eigenblik-share' },
    version: { const: Number.parseInt(file.replace('share-file-', ''), 10) },
  });
  expect(Object.keys(schema.$defs)).toEqual(['text']);
  expect(JSON.stringify(schema.$defs['text'])).toContain('"$ref":"#/$defs/text"');
});

test('the build for /proef/ holds the same files, and every link in it starts with /proef/', () => {
  const proef = readSite('dist-proef', '/proef/');
  const withoutHash = (file: string) => file.replace(/\.[\w-]{8}\.(js|css)$/, '.$1');
  expect(proef.files.map(withoutHash)).toEqual(dist.files.map(withoutHash));
  const links = proef.pages.flatMap((page) => [
    ...attributes(page, '[href]', 'href'),
    ...attributes(page, '[src]', 'src'),
  ]);
  const internal = links.filter((link) => !/^(https:|tel:|geo:|#)/.test(link));
  expect(internal.length).toBeGreaterThan(200);
  expect(internal.filter((link) => !link.startsWith('/proef/'))).toEqual([]);
  const data = proef.pages.map(({ document }) => document.getElementById('data')?.textContent ?? '').join();
  expect(
    [...data.matchAll(/"(\/[^"]*)"/g)].map((match) => match[1]).filter((path) => !path?.startsWith('/proef/')),
  ).toEqual([]);
});
