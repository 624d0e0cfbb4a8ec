import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categories } from '../../../../src/core/finder/categories.ts';
import { bandOf, distanceKm } from '../../../../src/core/finder/distance.ts';
import { daysBetween, freshnessOf } from '../../../../src/core/finder/freshness.ts';
import { rungOrder } from '../../../../src/core/finder/rungOrder.ts';
import { tieBreak } from '../../../../src/core/finder/tieBreak.ts';
import { toLifeDomain } from '../../../../src/loaders/serviceColumns.ts';

const amsterdam = { lat: 52.3731, lon: 4.8926 };
const utrecht = { lat: 52.0908, lon: 5.1222 };
const anyPoint = fc.record({
  lat: fc.double({ min: 50.7, max: 53.7, noNaN: true }),
  lon: fc.double({ min: 3.2, max: 7.3, noNaN: true }),
});

describe('distanceKm', () => {
  test('knows how far Utrecht is from Amsterdam', () => {
    expect(distanceKm(amsterdam, utrecht)).toBeCloseTo(35.1, 0);
  });

  test('knows that one degree of latitude is about 111 kilometres', () => {
    expect(distanceKm({ lat: 52, lon: 5 }, { lat: 53, lon: 5 })).toBeCloseTo(111.2, 1);
  });

  test('is the same there and back, never negative, and nothing to itself', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
        expect(distanceKm(a, b)).toBeGreaterThanOrEqual(0);
        expect(distanceKm(a, a)).toBe(0);
      }),
    );
  });
});

describe('bandOf', () => {
  test.each([
    [0, 0],
    [1, 0],
    [1.01, 1],
    [3, 1],
    [5, 2],
    [10, 3],
    [10.1, 4],
    [200, 4],
  ])('puts %s km in band %s', (km, band) => {
    expect(bandOf(km)).toBe(band);
  });
});

describe('freshnessOf', () => {
  test.each([
    ['2026-11-21', 0],
    ['2026-05-25', 0],
    ['2026-05-24', 1],
    ['2025-11-20', 1],
    ['2025-11-19', 2],
    ['2026-12-01', 0],
  ] as const)('calls a row checked on %s, on 21 November 2026, %s', (checkedOn, expected) => {
    expect(freshnessOf(checkedOn, '2026-11-21')).toBe(expected);
  });

  test('counts whole days over a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });
});

describe('tieBreak', () => {
  test('never changes: the order among equals is the same on every device', () => {
    expect(tieBreak('buurttafel', 'build-1')).toBe(410_663_323);
  });

  test('turns the order among equals from build to build', () => {
    const seeds = Array.from({ length: 40 }, (_, index) => `build-${index}`);
    const wins = seeds.filter((seed) => tieBreak('soup', seed) < tieBreak('bread', seed)).length;
    expect(wins).toBeGreaterThan(8);
    expect(wins).toBeLessThan(32);
  });
});

describe('rungOrder', () => {
  test.each([
    [1, [1, 2, 0, 3]],
    [2, [1, 2, 0, 3]],
    [3, [1, 0, 2, 3]],
    [4, [0, 1, 2, 3]],
    [5, [0, 1, 2, 3]],
    [undefined, [0, 1, 2, 3]],
  ] as const)('orders the ladder at level %s as %j', (level, order) => {
    expect(rungOrder(level)).toEqual(order);
  });
});

describe('categories', () => {
  test.each(Object.entries(categories))('%s names domains once each, and never life as a whole', (_id, { domains }) => {
    expect(domains.length).toBeGreaterThan(0);
    expect(new Set(domains).size).toBe(domains.length);
    expect(domains.map((domain) => toLifeDomain(domain))).toEqual(domains);
  });
});
