import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ring, rings } from '../../../../src/core/plan/Circle.ts';
import {
  labelWidth,
  leastApart,
  middle,
  pictureSize,
  placeTies,
  ringAt,
  ringEnds,
  ringNameY,
  type ToPlace,
} from '../../../../src/core/plan/placeTies.ts';

const names = { 1: 'heel dichtbij', 2: 'dichtbij', 3: 'verder weg' };
const words = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }));

/** At most so many on each ring, in any order. */
const someone = (mostOnRing: number) =>
  fc
    .array(fc.record({ ring: fc.constantFrom(...rings), words }), { maxLength: 40 })
    .map((all): ToPlace[] =>
      all
        .filter(({ ring }, at) => all.slice(0, at).filter((one) => one.ring === ring).length < mostOnRing)
        .map((one, at) => ({ id: String(at + 1), ...one })),
    );

const place = (ties: readonly ToPlace[]) => placeTies(ties, names);

describe('placeTies', () => {
  test('places each within its own ring, and gives the same picture for the same circle', () => {
    fc.assert(
      fc.property(someone(40), (ties) => {
        const places = place(ties);
        expect(places.map(({ id }) => id)).toEqual(ties.map(({ id }) => id));
        expect(places.map(({ x, y }) => ringAt(x, y))).toEqual(ties.map(({ ring }) => ring));
        expect(place(ties)).toEqual(places);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps dots apart as long as a ring holds at most twelve', () => {
    fc.assert(
      fc.property(someone(12), (ties) => {
        const places = place(ties);
        for (const [at, one] of places.entries())
          for (const other of places.slice(at + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(leastApart);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps labels in the picture, and shortens those that are long', () => {
    fc.assert(
      fc.property(someone(40), (ties) => {
        for (const { label } of place(ties)) {
          const half = labelWidth(label.text) / 2;
          expect(label.x - half).toBeGreaterThanOrEqual(0);
          expect(label.x + half).toBeLessThanOrEqual(pictureSize);
          expect(label.y).toBeGreaterThan(0);
          expect(label.y).toBeLessThanOrEqual(pictureSize);
          expect(labelWidth(label.text)).toBeLessThanOrEqual(150);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([1, 2, 3, 4, 5, 6])('shows every label of %i people with short names', (count) => {
    const ties = Array.from({ length: count }, (_, at): ToPlace => {
      return { id: String(at + 1), ring: ((at % 3) + 1) as Ring, words: 'mijn zus' };
    });
    expect(place(ties).map(({ label }) => label.text)).toEqual(ties.map(() => 'mijn zus'));
  });

  test('leaves out words that have no room rather than to write over others', () => {
    const ties = Array.from({ length: 40 }, (_, at): ToPlace => ({ id: String(at), ring: 1, words: 'tante Ria' }));
    const labels = place(ties).map(({ label }) => label.text);
    expect(new Set(labels)).toEqual(new Set(['', 'tante…']));
  });

  test('knows the ring under a finger, up to and beyond the edge', () => {
    expect(ringAt(middle, middle)).toBe(1);
    expect(ringAt(middle + ringEnds[1], middle)).toBe(1);
    expect(ringAt(middle + ringEnds[1] + 1, middle)).toBe(2);
    expect(ringAt(middle, middle - ringEnds[2] - 1)).toBe(3);
    expect(ringAt(-50, 900)).toBe(3);
  });

  test('writes the name of a ring within it', () => {
    for (const ring of rings) expect(ringAt(middle, ringNameY(ring))).toBe(ring);
  });
});
