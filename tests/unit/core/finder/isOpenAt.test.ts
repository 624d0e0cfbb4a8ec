import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../../../../src/core/finder/dayAfter.ts';
import type { Hours } from '../../../../src/core/finder/Hours.ts';
import { isOpenAt } from '../../../../src/core/finder/isOpenAt.ts';
import { openAt } from '../../../../src/core/finder/openAt.ts';
import { runs } from '../../../fuzz/runs.ts';

const two = (part: number) => String(part).padStart(2, '0');
const time = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`);
const end = fc.oneof(time, fc.constant('24:00'));
const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
const day = fc.integer({ min: 0, max: 40 }).map((offset) => dayAfter('2026-11-20', offset));
const hours: fc.Arbitrary<Hours> = fc.record({
  weekly: fc.array(fc.record({ days, from: time, to: end }), { maxLength: 3 }),
  dated: fc.array(
    fc.record({
      days: fc.array(day, { minLength: 1, maxLength: 3 }),
      times: fc.array(fc.tuple(time, end), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  until: fc.constantFrom('2026-12-10', '2027-11-20'),
});

test('the quick look says what the long one says: open, closed or not known', () => {
  const said = { open: true, closed: false, unknown: undefined };
  fc.assert(
    fc.property(hours, day, time, (one, on, at) => {
      const moment = { day: on, time: at };
      expect(isOpenAt(moment)(one)).toBe(said[openAt(one, moment).kind]);
    }),
    { numRuns: runs },
  );
  expect(isOpenAt({ day: '2026-11-22', time: '10:00' })(undefined)).toBeUndefined();
});
