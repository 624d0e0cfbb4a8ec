import { describe, expect, test } from 'vitest';
import { functions } from '../../../../src/core/questionnaire/functions.ts';

const today = '2026-11-22';
const call = (name: keyof typeof functions, given: readonly unknown[]) => functions[name](given, today);
const day = (text: string) => new Date(`${text}T00:00:00`);

describe('the functions of an expression', () => {
  test.each([
    ['iif', [true, 'a', 'b'], 'a'],
    ['iif', [0, 'a', 'b'], 'b'],
    ['iif', ['', 'a'], undefined],
    ['iif', [true], null],
    ['sum', [1, 2, 3], 6],
    ['sum', [0.1, 0.2], 0.3],
    ['sum', [1, [2, '3', null]], 6],
    ['sum', [], 0],
    ['sum', ['1,5', undefined], 1.5],
    ['sum', [1, 'a'], '1a'],
    ['sum', [1.5, 'a'], '1.5a'],
    ['avg', [1, 2, 6], 3],
    ['avg', [], 0],
    ['avg', [4, undefined], 4],
    ['min', [3, '2', [1]], 1],
    ['min', [], undefined],
    ['max', [3, '12', [1]], 12],
    ['max', ['a', 'b'], 'b'],
    ['count', [1, ['a', 'b'], undefined, null], 3],
    ['count', [[]], 0],
    ['age', ['2008-11-22'], 18],
    ['age', ['2008-11-23'], 17],
    ['age', ['2025-12-22', 'months'], 11],
    ['age', ['2025-11-22', 'days'], 0],
    ['age', ['2000-02-29', 'weeks'], 26],
    ['age', [undefined], null],
    ['age', ['never'], 0],
    ['age', ['2030-01-01'], -3],
    ['dateDiff', ['2026-11-20', '2026-11-22'], 2],
    ['dateDiff', ['2026-11-22', '2026-11-20'], 2],
    ['dateDiff', ['2026-01-31', '2026-02-28', 'months'], 0],
    ['dateDiff', ['2024-02-29', '2026-02-28', 'years'], 1],
    ['dateDiff', ['2026-11-20', '2026-11-22', 'hours'], 48],
    ['dateDiff', ['2026-11-22T10:00', '2026-11-22T10:30:30', 'minutes'], 31],
    ['dateDiff', ['2026-11-22T10:00', '2026-11-22T10:00:05', 'seconds'], 5],
    ['dateDiff', ['2026-11-20'], null],
    ['today', [], day('2026-11-22')],
    ['today', [10], day('2026-12-02')],
    ['today', [-22], day('2026-10-31')],
  ] as const)('%s%j is %j', (name, given, expected) => {
    expect(call(name, given)).toEqual(expected);
  });

  test('today of something that is no number is no day', () => {
    expect(Number.isNaN((call('today', ['x']) as Date).getTime())).toBe(true);
    expect(Number.isNaN((call('today', [undefined]) as Date).getTime())).toBe(true);
  });
});
