import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/core/isDay.ts';

describe('isDay', () => {
  test.each(['2026-11-21', '2028-02-29', '2026-12-31'])('knows %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each(['', '2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-1-1', '2026-11-21T00:00', '21-11-2026'])(
    'refuses “%s”',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  test('knows every day that there is', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(dates, (date) => isDay(date.toISOString().slice(0, 10))));
  });
});
