import { describe, expect, test } from 'vitest';
import { parseHours } from '../../../src/loaders/parseHours.ts';

const week = [1, 2, 3, 4, 5];

describe('parseHours', () => {
  test.each([
    ['Mo-Fr 09:00-17:00', [{ days: week, from: '09:00', to: '17:00' }]],
    ['Tu,Th 17:00-19:30', [{ days: [2, 4], from: '17:00', to: '19:30' }]],
    ['Mo-We,Su 00:00-24:00', [{ days: [1, 2, 3, 7], from: '00:00', to: '24:00' }]],
    [
      'Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-12:00',
      [
        { days: week, from: '09:00', to: '12:00' },
        { days: week, from: '13:00', to: '17:00' },
        { days: [6], from: '10:00', to: '12:00' },
      ],
    ],
  ])('reads %s', (text, hours) => {
    expect(parseHours(text)).toEqual(hours);
  });

  test.each([
    '',
    'dinsdag',
    'Mo',
    'Mo 9:00-17:00',
    'Mo 09:00-25:00',
    'Mo 09:00-24:30',
    'Mo 09:60-17:00',
    'Mo 09.00-17.00',
    'Mo 09:00',
    'Ma-Vr 09:00-17:00',
    'Fr-Mo 09:00-17:00',
    'Mo-Tu-Fr 09:00-17:00',
    'Mo, 09:00-17:00',
    'PH off',
    'Mo-Fr 09:00-17:00;',
    'Mo-Fr 09:00-17:00; PH off',
    'We[1] 09:00-17:00',
  ])('does not guess at “%s”', (text) => {
    expect(parseHours(text)).toBeUndefined();
  });
});
