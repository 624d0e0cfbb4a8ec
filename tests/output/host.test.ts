import { describe, expect, test } from 'vitest';
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

/** Path to its headers. */
function blocks(): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const line of read('_headers').split('\n').filter(Boolean)) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) current.set(name, value);
    else {
      expect(line, 'a path').toMatch(/^\/\S*$/);
      current = new Map();
      found.set(line, current);
    }
  }
  return found;
}

describe('the headers for the host', () => {
  test('bear names that browsers know', () => {
    const names = [...blocks().values()].flatMap((headers) => [...headers.keys()]);
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('say what a page cannot say for itself', () => {
    const everywhere = Object.fromEntries(blocks().get('/*') ?? []);
    expect(everywhere).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    expect(everywhere['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(everywhere['Strict-Transport-Security']).toMatch(/^max-age=\d{8,}/);
  });

  test('let only files with a hash in their name be kept for long', () => {
    for (const [path, headers] of blocks()) {
      if (/immutable/.test(headers.get('Cache-Control') ?? '')) expect(path).toBe('/build/*');
    }
    const kept = dist.files.filter((file) => file.startsWith('build/'));
    expect(kept.filter((file) => !/\.[\w-]{8}\.\w+$/.test(file))).toEqual([]);
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
