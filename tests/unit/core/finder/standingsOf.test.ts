import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf } from '../../../../src/core/finder/distance.ts';
import { distanceTo } from '../../../../src/core/finder/distanceTo.ts';
import { freshnessOf } from '../../../../src/core/finder/freshness.ts';
import type { Service } from '../../../../src/core/finder/Service.ts';
import { type OrderBy, standingsOf } from '../../../../src/core/finder/standingsOf.ts';
import { tieBreak } from '../../../../src/core/finder/tieBreak.ts';
import { anyFinderInput } from '../../../fuzz/finderArbitraries.ts';
import { runs } from '../../../fuzz/runs.ts';

/** The rule as it is written, key by key. */
function keysOf(service: Service, { from, today, seed }: OrderBy): number[] {
  const km = distanceTo(service, from);
  const band = !from || service.venue !== 'place' || service.secretAddress ? 0 : km === undefined ? 9 : bandOf(km);
  return [service.closedForNow ? 1 : 0, band, freshnessOf(service.checkedOn, today), tieBreak(service.id, seed)];
}

const compare = (a: readonly number[], b: readonly number[]) =>
  a.map((key, at) => key - (b[at] ?? 0)).find(Boolean) ?? 0;

describe('standingsOf', () => {
  test('puts open before closed, then near, then fresh, then draws lots', () => {
    fc.assert(
      fc.property(anyFinderInput, (input) => {
        const wanted = input.services.toSorted((a, b) => compare(keysOf(a, input), keysOf(b, input)));
        expect(standingsOf(input.services, input).map(({ service }) => service)).toEqual(wanted);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  test('remembers the last answer of a list, and never gives it for another day, place or build', () => {
    fc.assert(
      fc.property(anyFinderInput, fc.string(), ({ services, today, seed }, other) => {
        const first = standingsOf(services, { today, seed });
        expect(standingsOf(services, { today, seed })).toBe(first);
        for (const by of [
          { today, seed: `${seed}${other}!` },
          { today: '2031-01-01', seed },
          { today, seed, from: { lat: 52.3, lon: 5.2 } },
        ]) {
          expect(standingsOf(services, by)).toEqual(standingsOf([...services], by));
        }
      }),
      { numRuns: Math.ceil(runs / 20) },
    );
  });
});
