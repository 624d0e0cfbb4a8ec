import { describe, expect, test } from 'vitest';
import { type Lock, toSbom } from '../../../src/build/sbom.ts';

const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const one = { version: '1.0.0', integrity, license: 'MIT' };
const lock: Lock = {
  name: 'portal',
  version: '0.1.0',
  packages: {
    '': { version: '0.1.0', license: 'EUPL-1.2', dependencies: { a: '1', '@s/b': '1' } },
    'node_modules/a': { ...one, dependencies: { c: '2' }, peerDependencies: { absent: '1' } },
    'node_modules/a/node_modules/c': { ...one, version: '2.0.0', dependencies: { d: '1' } },
    'node_modules/c': { ...one, dependencies: { d: '1' } },
    'node_modules/d': { ...one, license: 'MIT AND OFL-1.1' },
    'node_modules/@s/b': { ...one, dependencies: { c: '1' } },
    'node_modules/x/node_modules/d': one,
    'node_modules/test-only': { ...one, dev: true },
  },
};
const sbom = toSbom(lock, new Map([['node_modules/a/node_modules/c', 'javascript']]), '2026-11-23');

describe('toSbom', () => {
  test('names each package and version once, and none that is for tests alone', () => {
    expect(sbom.components.map((component) => component.purl)).toEqual([
      'pkg:npm/%40s/b@1.0.0',
      'pkg:npm/a@1.0.0',
      'pkg:npm/c@1.0.0',
      'pkg:npm/c@2.0.0',
      'pkg:npm/d@1.0.0',
    ]);
  });

  test('marks what gets into the build', () => {
    const marked = sbom.components.filter(({ scope }) => scope === 'required');
    expect(marked.map(({ purl, properties }) => [purl, properties?.[0]?.value])).toEqual([
      ['pkg:npm/c@2.0.0', 'javascript'],
    ]);
  });

  test('writes hashes in hexadecimals, and licences as one or as an expression', () => {
    const [b, , , , d] = sbom.components;
    expect(b?.hashes).toEqual([{ alg: 'SHA-512', content: '01'.repeat(64) }]);
    expect(b?.licenses).toEqual([{ license: { id: 'MIT' } }]);
    expect(d?.licenses).toEqual([{ expression: 'MIT AND OFL-1.1' }]);
  });

  test('says who asks for whom, the nearest first', () => {
    expect(Object.fromEntries(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))).toEqual({
      'portal@0.1.0': ['@s/b@1.0.0', 'a@1.0.0'],
      'a@1.0.0': ['c@2.0.0'],
      'c@2.0.0': ['d@1.0.0'],
      'c@1.0.0': ['d@1.0.0'],
      'd@1.0.0': [],
      '@s/b@1.0.0': ['c@1.0.0'],
    });
  });

  test('is the same for the same, with another number for anything else', () => {
    const again = (today: string) => toSbom(lock, new Map([['node_modules/a/node_modules/c', 'javascript']]), today);
    expect(again('2026-11-23')).toEqual(sbom);
    expect(again('2026-11-24').serialNumber).not.toBe(sbom.serialNumber);
    expect(sbom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test.each([
    ['licence', { version: '1.0.0', integrity }],
    ['SHA-512', { version: '1.0.0', license: 'MIT' }],
  ])('refuses a package without a %s, and names it', (what, bare) => {
    const packages = { ...lock.packages, 'node_modules/bare': bare };
    expect(() => toSbom({ ...lock, packages }, new Map(), '2026-11-23')).toThrow(
      new RegExp(`node_modules/bare .*${what}`),
    );
  });
});
