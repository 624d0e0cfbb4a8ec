import { describe, expect, test } from 'vitest';
import { asWritten, isNothing, isSame, toNumber } from '../../../../src/core/questionnaire/coercion.ts';

describe('values as SurveyJS sees them', () => {
  test.each([undefined, null, '', [], Number.NaN])('%j is nothing', (value) => {
    expect(isNothing(value)).toBe(true);
  });
  test.each([0, false, ' ', [0], 'a', new Date(0)])('%j is something', (value) => {
    expect(isNothing(value)).toBe(false);
  });

  test.each([
    ['1,5', 1.5],
    [' 5 ', 5],
    ['0x1F', 31],
    ['1e3', 1000],
    ['-3', -3],
    ['007', 7],
    [true, Number.NaN],
    ['', Number.NaN],
    ['2*3', Number.NaN],
    ['1,5,0', Number.NaN],
    ['1234567890123456', Number.NaN],
    ['12 apples', Number.NaN],
  ])('%j stands for %d', (value, number) => {
    expect(toNumber(value)).toBe(number);
  });

  test.each([
    ['TRUE', true],
    ['12', 12],
    ['0,5', 0.5],
    ['007', '007'],
    ["'12'", '12'],
    ["'", "'"],
    ['words', 'words'],
    [12, 12],
  ])('the text %j is read as %j', (value, read) => {
    expect(asWritten(value)).toBe(read);
  });

  test.each([
    ['Yes', ' yes '],
    [1, '1'],
    ['1.0', 1],
    [undefined, null],
    [undefined, []],
    [null, ''],
    ['undefined', undefined],
    [true, 'TRUE'],
    [true, 1],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a'], ['A ']],
    [new Date(5), new Date(5)],
  ])('%j and %j are the same', (a, b) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([true, true]);
  });

  test.each([
    [0, ''],
    [0, undefined],
    [false, undefined],
    [null, []],
    ['a', ['a']],
    [
      ['a', 'b'],
      ['a', 'a'],
    ],
    // Lists are put in order first, and capitals come before small letters.
    [
      ['a', 'b'],
      ['B', 'a'],
    ],
    [true, 'yes'],
    [new Date(5), 5],
  ])('%j and %j are not the same', (a, b) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([false, false]);
  });
});
