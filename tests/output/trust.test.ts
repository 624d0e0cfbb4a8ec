import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reachProperty } from '../../src/build/sbom.ts';
import { dist, read, readSite } from './site.ts';

interface Component {
  type: string;
  name: string;
  version: string;
  purl: string;
  scope: string;
  'bom-ref': string;
  hashes: { alg: string; content: string }[];
  licenses: { expression?: string; license?: { id: string } }[];
  properties?: { name: string; value: string }[];
}
interface Sbom {
  bomFormat: string;
  specVersion: string;
  serialNumber: string;
  version: number;
  metadata: { timestamp: string; component: { type: string; name: string; 'bom-ref': string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const project = resolve(import.meta.dirname, '../..');
const kiosk = readSite('dist-kiosk', '/');
const builds = [
  ['at home', dist],
  ['kiosk', kiosk],
] as const;
const sbomOf = (site = dist): Sbom => JSON.parse(read('sbom.cdx.json', site));
const reaching = (site: typeof dist, how: RegExp): Component[] =>
  sbomOf(site).components.filter((one) =>
    one.properties?.some(({ name, value }) => name === reachProperty && how.test(value)),
  );

describe.each(builds)('of the build %s', (_name, site) => {
  test('SHA256SUMS names every other file, with what is in it', () => {
    const lines = read('SHA256SUMS', site).trimEnd().split('\n');
    const found = site.files.map((file) => {
      const hash = createHash('sha256').update(readFileSync(join(site.root, file)));
      return `${hash.digest('hex')}  ${file}`;
    });
    expect([...lines].sort()).toEqual(found.filter((line) => !line.endsWith('  SHA256SUMS')).sort());
  });

  test('the list of packages has what CycloneDX 1.6 asks for', () => {
    const { bomFormat, specVersion, serialNumber, version, metadata, components, dependencies } = sbomOf(site);
    expect({ bomFormat, specVersion, version }).toEqual({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(metadata.timestamp).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(metadata.component).toMatchObject({ type: 'application', name: 'eigenblik' });
    for (const one of components) {
      expect(one).toMatchObject({ type: 'library', scope: expect.stringMatching(/^(required|optional)$/) });
      expect(one.purl).toBe(`pkg:npm/${one.name.replace(/^@/, '%40')}@${one.version}`);
      expect(one.hashes, one.name).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
      const [licence] = one.licenses;
      expect(licence?.expression ?? licence?.license?.id, one.name).toMatch(/^[\w.() +-]+$/);
    }
    const refs = new Set([metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
    expect(refs.size).toBe(components.length + 1);
    expect(dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  });

  test('all that a build needs is in it: each package of the lock file that is not for tests alone', () => {
    const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; dev?: boolean }>;
    };
    const needed = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev);
    const refs = needed.map(([place, { version }]) => `${place.replace(/^.*node_modules\//, '')}@${version}`);
    expect(refs.length).toBeGreaterThan(100);
    expect(
      sbomOf(site)
        .components.map((one) => one['bom-ref'])
        .sort(),
    ).toEqual([...new Set(refs)].sort());
  });

  test('at most twelve packages come as JavaScript, and each has a sentence in ADR 0044', () => {
    const adr = readFileSync(join(project, 'docs/adr/0044-a-build-that-can-be-checked.md'), 'utf8');
    const names = reaching(site, /^javascript$/).map(({ name }) => name);
    expect(names).toContain('preact');
    expect(names.length).toBeLessThanOrEqual(12);
    const told = [...adr.matchAll(/^\| `([^`]+)` \| [A-Z][^|]+\. \|$/gm)].map(([, name]) => name);
    expect(names.filter((name) => !told.includes(name))).toEqual([]);
    if (site === dist) expect([...told].sort()).toEqual([...names].sort());
  });

  test('the licences of all that is in it are beside it', () => {
    const licences = read('licences.txt', site);
    const here = reaching(site, /./);
    for (const { name, version } of here) expect(licences).toContain(`\n${name} ${version}: `);
    expect(licences.split('='.repeat(80))).toHaveLength(here.length + 1);
    const withoutText = licences.match(/This package brings no text/g) ?? [];
    expect(licences.match(/Permission (is hereby granted|to use)|^ *1\. /gm)?.length).toBeGreaterThanOrEqual(
      here.length - withoutText.length,
    );
  });
});

test('a kiosk carries nothing of what makes a PDF', () => {
  const names = reaching(kiosk, /./).map(({ name }) => name);
  expect(names.filter((name) => /pdfkit|fontkit|fonts/.test(name))).toEqual([]);
});
