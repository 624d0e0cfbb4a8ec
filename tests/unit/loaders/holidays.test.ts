import { describe, expect, test } from 'vitest';
import { holidaysAround, holidaysOf } from '../../../src/loaders/holidays.ts';

describe('public holidays', () => {
  test('of 2026', () => {
    expect(holidaysOf(2026)).toEqual([
      '2026-01-01',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  // Dates of Easter as published by the churches.
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2030, '2030-04-21'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('Easter of %i is %s', (year, easter) => {
    expect(holidaysOf(year).filter((day) => day > `${year}-03-01`)[0]).toBe(easter);
  });

  test('Bevrijdingsdag every five years alone', () => {
    const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031].filter((year) =>
      holidaysOf(year).includes(`${year}-05-05`),
    );
    expect(years).toEqual([2025, 2030]);
  });

  test('King’s Day never on a Sunday', () => {
    expect(holidaysOf(2025)).toContain('2025-04-26');
    expect(holidaysOf(2025)).not.toContain('2025-04-27');
    expect(holidaysOf(2031)).toContain('2031-04-26');
    expect(holidaysOf(2027)).toContain('2027-04-27');
  });

  test('no Good Friday', () => {
    expect(holidaysOf(2026)).not.toContain('2026-04-03');
  });

  test('a municipality adds and removes, once each', () => {
    const days = holidaysAround('2026-11-22', { add: ['2027-05-05', '2026-12-25'], remove: ['2026-12-26'] });
    expect(days).toContain('2027-05-05');
    expect(days).not.toContain('2026-12-26');
    expect(days.filter((day) => day === '2026-12-25')).toHaveLength(1);
    expect(days).toEqual([...days].sort());
  });
});
