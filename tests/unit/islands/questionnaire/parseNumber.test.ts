import { describe, expect, test } from 'vitest';
import { parseNumber, writeNumber } from '../../../../src/islands/questionnaire/more/parseNumber.ts';

describe('parseNumber', () => {
  test.each([
    ['12', 'nl', 12],
    [' 12 ', 'nl', 12],
    ['12,5', 'nl', 12.5],
    ['12.5', 'nl', 12.5],
    ['12,5', 'en', 12.5],
    ['-3', 'nl', -3],
    ['\u22123', 'nl', -3],
    ['1.000', 'nl', 1000],
    ['1.000', 'en', 1],
    ['1,000', 'en', 1000],
    ['1,000', 'nl', 1],
    ['1.234,5', 'nl', 1234.5],
    ['1,234.5', 'nl', 1234.5],
    ['1.234.567', 'nl', 1234567],
    ['1 234 567', 'nl', 1234567],
    ['0.125', 'nl', 0.125],
    ['\u0661\u0662\u066B\u0665', 'ar', 12.5],
    ['\u06F4', 'ar', 4],
    [',5', 'nl', 0.5],
    ['5,', 'nl', 5],
  ])('reads “%s” in %s as %d', (text, language, number) => {
    expect(parseNumber(text, language)).toBe(number);
  });

  test.each([
    '',
    ' ',
    'twaalf',
    '12 jaar',
    '1.2.3',
    '1,2,3',
    '1e5',
    '0x10',
    '--1',
    ',',
    '1.23,4.5',
    '1234567890123456',
  ])('takes “%s” for no number', (text) => {
    for (const language of ['nl', 'en', 'ar']) expect(parseNumber(text, language)).toBeUndefined();
  });

  test.each(['nl', 'en', 'ar'])('understands in %s what it writes itself', (language) => {
    for (const value of [0, 3, -2.5, 0.125, 1000, 1234.5]) {
      expect(parseNumber(writeNumber(value, language), language)).toBe(value);
    }
  });
});
