import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../../../src/core/finder/dayNumber.ts';
import { weekdayOf } from '../../../../src/core/finder/weekdayOf.ts';
import { runs } from '../../../fuzz/runs.ts';

test('days and weekdays are those of the calendar, in leap years and before 1970 too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 80_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      const day = date.toISOString().slice(0, 10);
      expect(dayNumber(day)).toBe(number);
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
    }),
    { numRuns: runs },
  );
});
