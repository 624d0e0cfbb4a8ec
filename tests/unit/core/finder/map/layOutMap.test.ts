import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../../src/core/finder/distance.ts';
import { layOutMap, type MapInput } from '../../../../../src/core/finder/map/layOutMap.ts';
import { dotRadius, leastApart, mapWidth, mostPlaces } from '../../../../../src/core/finder/map/MapLayout.ts';
import { placesOnMap } from '../../../../../src/core/finder/map/placesOnMap.ts';
import { apart } from '../../../../../src/core/finder/map/spreadDots.ts';
import type { Service } from '../../../../../src/core/finder/Service.ts';
import { runs } from '../../../../fuzz/runs.ts';

const areas = [
  { name: 'Centrum', lat: 52.3, lon: 5.23 },
  { name: 'Waterend', lat: 52.307, lon: 5.218 },
  { name: 'Hoogveen', lat: 52.28, lon: 5.255 },
];
const outline = [[5.18, 52.26, 5.29, 52.26, 5.29, 52.33, 5.18, 52.33]];
const at = (id: string, lat: number, lon: number) => ({ id, point: { lat, lon } });
const empty: MapInput = { places: [], outline, areas };

/** From one doorstep to another end of the country: many services share an address. */
const points: fc.Arbitrary<Point> = fc.oneof(
  fc.constantFrom({ lat: 52.3, lon: 5.23 }, { lat: 52.3001, lon: 5.2301 }),
  fc.record({
    lat: fc.double({ min: 52.25, max: 52.34, noNaN: true }),
    lon: fc.double({ min: 5.17, max: 5.3, noNaN: true }),
  }),
  fc.record({
    lat: fc.double({ min: 50.8, max: 53.6, noNaN: true }),
    lon: fc.double({ min: 3.3, max: 7.2, noNaN: true }),
  }),
);
const inputs: fc.Arbitrary<MapInput> = fc
  .record({
    points: fc.array(points, { maxLength: mostPlaces + 4 }),
    hasOutline: fc.boolean(),
    hasAreas: fc.boolean(),
    from: fc.option(fc.constantFrom(...areas), { nil: undefined }),
  })
  .map(({ points: all, hasOutline, hasAreas, from }) => ({
    places: all.map((point, index) => ({ id: `s${index}`, point })),
    outline: hasOutline ? outline : [],
    areas: hasAreas ? areas : [],
    ...(from ? { from } : {}),
  }));

describe('layOutMap', () => {
  test('puts north up and east to the right, to scale', () => {
    const { dots } = layOutMap({
      ...empty,
      places: [at('south', 52.28, 5.2), at('north', 52.32, 5.2), at('east', 52.28, 5.28)],
    });
    const [south, north, east] = dots;
    expect(north?.x).toBe(south?.x);
    expect(north?.y).toBeLessThan(south?.y ?? 0);
    expect(east?.x).toBeGreaterThan(south?.x ?? 0);
    // 4.45 km to the north and 5.44 km to the east.
    const up = (south?.y ?? 0) - (north?.y ?? 0);
    expect(((east?.x ?? 0) - (south?.x ?? 0)) / up).toBeCloseTo(5.44 / 4.45, 1);
  });

  test('leaves the first where it belongs, moves a neighbour aside, and says from where', () => {
    const [first, second] = layOutMap({ ...empty, places: [at('a', 52.3, 5.23), at('b', 52.3, 5.23)] }).dots;
    expect(first?.at).toBeUndefined();
    expect(second?.at).toEqual({ x: first?.x, y: first?.y });
    expect(apart(first ?? { x: 0, y: 0 }, second ?? { x: 0, y: 0 })).toBeLessThan(leastApart * 1.5);
  });

  test('leaves out what lies in another part of the country, and says how many', () => {
    const { dots, missing } = layOutMap({ ...empty, places: [at('far', 51.4, 5.5), at('near', 52.3, 5.23)] });
    expect(dots.map(({ id, number }) => [id, number])).toEqual([['near', 1]]);
    expect(missing).toBe(1);
  });

  test('draws the person as an area and never as a point: halfway to the next', () => {
    const from = areas[0] as Point;
    const { you } = layOutMap({ ...empty, from });
    expect(you?.r).toBeGreaterThan(dotRadius);
    expect(layOutMap({ ...empty, areas: [], from }).you?.r).toBeGreaterThan(you?.r ?? 0);
    expect(layOutMap(empty).you).toBeUndefined();
  });

  test('names the areas without an outline too, each once', () => {
    const twice = [...areas, { ...(areas[0] as (typeof areas)[0]), lat: 52.31 }];
    const { labels, outline: drawn } = layOutMap({ places: [], outline: [], areas: twice });
    expect(labels.map(({ text }) => text)).toEqual(['Centrum', 'Waterend', 'Hoogveen']);
    expect(drawn).toBe('');
    expect(layOutMap(empty).outline).toMatch(/^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+){3}Z$/);
  });
});

describe('whatever lies where', () => {
  test('every dot stands inside, far enough from the others to be read, numbered in the order of the list', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { dots, height, missing } = layOutMap(input);
        for (const [index, { x, y, number }] of dots.entries()) {
          expect(number).toBe(index + 1);
          expect(Math.min(x, y, mapWidth - x, height - y)).toBeGreaterThanOrEqual(dotRadius);
          for (const other of dots.slice(index + 1)) expect(apart({ x, y }, other)).toBeGreaterThanOrEqual(leastApart);
        }
        const order = dots.map(({ id }) => Number(id.slice(1)));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(dots.length + missing).toBe(Math.min(input.places.length, mostPlaces));
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });

  test('no name stands on a dot or over the edge', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { dots, labels, height } = layOutMap(input);
        for (const { x, y } of labels) {
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
          for (const dot of dots)
            expect(Math.abs(dot.y - y + 6) < dotRadius && Math.abs(dot.x - x) < dotRadius).toBe(false);
        }
      }),
      { numRuns: Math.ceil(runs / 20) },
    );
  });
});

describe('placesOnMap', () => {
  const service = (id: string, change: Partial<Service>) =>
    ({
      id,
      venue: 'place',
      secretAddress: false,
      address: { street: '', number: '', postcode: '', town: '', point: { lat: 52.3, lon: 5.23 } },
      ...change,
    }) as Service;

  test('takes places with a point, each once, in their order', () => {
    const all = [service('b', {}), service('a', {}), service('b', {}), service('online', { venue: 'online' })];
    expect(placesOnMap(all).map(({ id }) => id)).toEqual(['b', 'a']);
    const { address, ...nowhere } = service('nowhere', {});
    expect(address).toBeDefined();
    expect(placesOnMap([nowhere])).toEqual([]);
  });

  test('never a secret address, wherever it stands among the others', () => {
    const flags = fc.array(fc.boolean(), { maxLength: 40 });
    fc.assert(
      fc.property(flags, (secrets) => {
        const all = secrets.map((secretAddress, index) => service(String(index), { secretAddress }));
        const shown = placesOnMap(all);
        expect(shown.filter(({ id }) => secrets[Number(id)])).toEqual([]);
        expect(shown).toHaveLength(Math.min(mostPlaces, secrets.filter((secret) => !secret).length));
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });
});
