import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outline } from '../../../src/core/finder/map/MapLayout.ts';
import { checkContent } from '../../../src/loaders/checkContent.ts';
import { Findings } from '../../../src/loaders/Findings.ts';
import { checkOutline } from '../../../src/loaders/parseOutline.ts';
import { type LonLat, outlineBytes, simplifyOutline } from '../../../src/loaders/simplifyOutline.ts';
import { runs } from '../../fuzz/runs.ts';
import { Municipality, writeFolder } from './municipality.ts';
import { spoken } from './problemsOf.ts';

const here = { '1291': { lat: 52.3, lon: 5.23 } };
const square = [
  [5.2, 52.28],
  [5.26, 52.28],
  [5.26, 52.32],
  [5.2, 52.32],
  [5.2, 52.28],
];
const polygon = { type: 'Polygon', coordinates: [square] };

function check(value: unknown): { outline: Outline; errors: string[]; warnings: string[] } {
  const findings = new Findings('outline.geojson');
  const outline = checkOutline(typeof value === 'string' ? value : JSON.stringify(value, null, 1), here, findings);
  return { outline, errors: findings.errors.map(spoken), warnings: findings.warnings.map(spoken) };
}

describe('checkOutline', () => {
  test.each([
    ['a polygon', polygon],
    ['a feature', { type: 'Feature', properties: { name: 'x' }, geometry: polygon }],
    ['a collection with one', { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: polygon }] }],
    ['many parts', { type: 'MultiPolygon', coordinates: [[square]] }],
    ['a hole, which is not drawn', { type: 'Polygon', coordinates: [square, square] }],
  ])('takes %s', (_what, value) => {
    expect(check(value)).toEqual({
      outline: [[5.2, 52.28, 5.26, 52.28, 5.26, 52.32, 5.2, 52.32]],
      errors: [],
      warnings: [],
    });
  });

  const ring = (first: unknown) => ({ type: 'Polygon', coordinates: [[first, ...square.slice(1)]] });
  test.each([
    ['an empty file', '', /^- -: .*leeg/],
    ['what is no JSON', '{"type": }', /^1 -: .*geldige JSON/],
    ['a line', { type: 'LineString', coordinates: square }, /geen vlak/],
    ['a list', [polygon], /geen vlak/],
    [
      'two municipalities',
      { type: 'FeatureCollection', features: [1, 2].map(() => ({ type: 'Feature', geometry: polygon })) },
      /2 vlakken/,
    ],
    ['too few points', { type: 'Polygon', coordinates: [square.slice(0, 2)] }, /coordinates\.0: .*geen ring/],
    ['nothing', { type: 'MultiPolygon', coordinates: [] }, /geen ring/],
    ['a point that is none', ring('x'), /coordinates\.0\.0: .*geen ring/],
    ['swapped numbers', ring([52.28, 5.2]), /omgewisseld.*eerst lon/],
    ['metres', ring([137_000, 478_000]), /Rijksdriehoek.*WGS84/],
    ['another country', ring([2.35, 48.85]), /niet in Nederland/],
    ['too many bytes', `{"x":"${'x'.repeat(1_000_001)}"}`, /groter dan 1000 kB/],
  ])('refuses %s, with its place and its remedy', (_what, value, message) => {
    const { outline, errors } = check(value);
    expect(errors).toEqual([expect.stringMatching(message)]);
    expect(outline).toEqual([]);
  });

  test('refuses more points than anyone can see', () => {
    const many = Array.from({ length: 20_001 }, (_, index) => [5.2 + index / 1e6, 52.3]);
    expect(check(JSON.stringify({ type: 'Polygon', coordinates: [many] })).errors).toEqual([
      expect.stringMatching(/20001 punten.*hoogstens 20000/),
    ]);
  });

  test('warns of the outline of a neighbour', () => {
    const far = square.map(([lon = 0, lat = 0]) => [lon + 0.5, lat]);
    expect(check({ type: 'Polygon', coordinates: [far] }).warnings).toEqual([
      expect.stringMatching(/geen enkele postcode/),
    ]);
  });

  test('is found by the check of a folder, and missed by no one who has none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'outline-'));
    const days = { today: '2026-11-21', lastDay: '2026-11-21' };
    const texts = new Municipality().texts();
    writeFolder(folder, texts);
    expect(checkContent(folder, days)).toMatchObject({ outline: [], errors: [] });
    writeFolder(folder, { 'outline.geojson': JSON.stringify(polygon) });
    expect(checkContent(folder, days)).toMatchObject({ outline: [expect.any(Array)], errors: [] });
    writeFolder(folder, { 'outline.geojson': '{}' });
    expect(checkContent(folder, days).errors).toMatchObject([{ file: 'outline.geojson' }]);
    rmSync(folder, { recursive: true });
  });
});

describe('simplifyOutline', () => {
  const circle = (count: number, wobble: number): LonLat[] =>
    Array.from({ length: count }, (_, index) => {
      const angle = (2 * Math.PI * index) / count;
      const size = 0.05 * (1 + wobble * Math.sin(40 * angle));
      return [5.23 + size * Math.cos(angle) * 1.6, 52.3 + size * Math.sin(angle)];
    });

  test('keeps the corners and drops what lies on a line', () => {
    const [ring] = simplifyOutline([
      [
        [5, 52],
        [5.05, 52],
        [5.1, 52],
        [5.1, 52.1],
        [5, 52.1],
        [5, 52],
      ],
    ]);
    expect(ring).toEqual([5, 52, 5.1, 52, 5.1, 52.1, 5, 52.1]);
  });

  test('always fits in a page, whatever the coast looks like', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 1500 }), fc.double({ min: 0, max: 0.4, noNaN: true }), (count, wobble) => {
        const simple = simplifyOutline([circle(count, wobble), circle(12, 0)]);
        expect(JSON.stringify(simple).length).toBeLessThanOrEqual(outlineBytes);
        expect(simple.length).toBeGreaterThan(0);
        for (const ring of simple) expect(ring.length).toBeGreaterThanOrEqual(6);
      }),
      { numRuns: Math.ceil(runs / 100) },
    );
  });
});
