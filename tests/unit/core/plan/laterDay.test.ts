import { expect, test } from 'vitest';
import { laterDay } from '../../../../src/core/plan/laterDay.ts';

test.each([
  ['2026-11-22', { weeks: 2 }, '2026-12-06'],
  ['2026-11-22', { weeks: 6 }, '2027-01-03'],
  ['2024-02-15', { weeks: 2 }, '2024-02-29'],
  ['2026-03-20', { weeks: 2 }, '2026-04-03'],
  ['2026-11-22', { months: 3 }, '2027-02-22'],
  ['2026-11-30', { months: 3 }, '2027-02-28'],
  ['2027-11-30', { months: 3 }, '2028-02-29'],
  ['2026-10-31', { months: 3 }, '2027-01-31'],
  ['2026-09-30', { months: 3 }, '2026-12-30'],
] as const)('after %s by %j comes %s', (day, by, expected) => {
  expect(laterDay(day, by)).toBe(expected);
});
