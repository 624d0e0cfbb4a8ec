import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dutchTime } from '../../../src/platform/dutchTime.ts';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

test.each([
  ['2027-03-28T00:59:59Z', '2027-03-28 01:59'],
  ['2027-03-28T01:00:00Z', '2027-03-28 03:00'],
  ['2026-10-25T00:59:59Z', '2026-10-25 02:59'],
  ['2026-10-25T01:00:00Z', '2026-10-25 02:00'],
  ['2026-12-31T23:00:00Z', '2027-01-01 00:00'],
  ['2026-07-01T21:59:00Z', '2026-07-01 23:59'],
])('at %s it is %s in the Netherlands', (instant, shown) => {
  const { day, time } = dutchTime(Date.parse(instant));
  expect(`${day} ${time}`).toBe(shown);
});

test('it is what the browser’s own tables say, at any moment', () => {
  const instant = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2045, 0, 1) / 60_000 });
  fc.assert(
    fc.property(instant, (minutes) => {
      const { day, time } = dutchTime(minutes * 60_000);
      expect(`${day} ${time}`).toBe(clock.format(minutes * 60_000));
    }),
    { numRuns: 10_000 },
  );
});
