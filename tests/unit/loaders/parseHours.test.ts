import { describe, expect, test } from 'vitest';
import type { Hours } from '../../../src/core/finder/Hours.ts';
import { timesOn } from '../../../src/core/finder/timesOn.ts';
import { holidaysAround } from '../../../src/loaders/holidays.ts';
import { parseHours } from '../../../src/loaders/parseHours.ts';

const today = '2026-11-22';
const calendar = { today, holidays: holidaysAround(today) };
const week = [1, 2, 3, 4, 5];

function hoursOf(text: string): Hours {
  const read = parseHours(text, calendar);
  if ('problem' in read) throw new Error(read.problem);
  return read.hours;
}

/** The days that differ, closed ones without times. */
const datedOf = (text: string) =>
  hoursOf(text)
    .dated.flatMap(({ days, times }) => days.map((day) => [day, ...times.flat()].join(' ')))
    .sort();

describe('a usual week', () => {
  test.each([
    ['Mo-Fr 09:00-17:00', [{ days: week, from: '09:00', to: '17:00' }]],
    ['Tu,Th 17:00-19:30', [{ days: [2, 4], from: '17:00', to: '19:30' }]],
    ['Mo-We,Su 00:00-24:00', [{ days: [1, 2, 3, 7], from: '00:00', to: '24:00' }]],
    ['24/7', [{ days: [...week, 6, 7], from: '00:00', to: '24:00' }]],
    ['10:00-12:00', [{ days: [...week, 6, 7], from: '10:00', to: '12:00' }]],
    ['Fr-Mo 10:00-12:00', [{ days: [1, 5, 6, 7], from: '10:00', to: '12:00' }]],
    [
      'Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-12:00',
      [
        { days: week, from: '09:00', to: '12:00' },
        { days: week, from: '13:00', to: '17:00' },
        { days: [6], from: '10:00', to: '12:00' },
      ],
    ],
    [
      'Mo,We 09:00-12:00, Fr 13:00-17:00;',
      [
        { days: [1, 3], from: '09:00', to: '12:00' },
        { days: [5], from: '13:00', to: '17:00' },
      ],
    ],
    [
      'Mo-Fr 09:00-17:00; We 09:00-12:00',
      [
        { days: [1, 2, 4, 5], from: '09:00', to: '17:00' },
        { days: [3], from: '09:00', to: '12:00' },
      ],
    ],
    [
      'Fr 22:00-02:00; Sa 10:00-12:00',
      [
        { days: [5], from: '22:00', to: '02:00' },
        { days: [6], from: '10:00', to: '12:00' },
      ],
    ],
    [
      'Fr 10:00-12:00,20:00-02:00',
      [
        { days: [5], from: '10:00', to: '12:00' },
        { days: [5], from: '20:00', to: '02:00' },
      ],
    ],
  ])('of %s', (text, weekly) => {
    expect(hoursOf(text)).toEqual({ weekly, dated: [], until: '2027-11-21' });
  });

  test.each([
    ['ma-vr 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Ma-Vr 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['MA t/m VR: 9.00-17.00 uur', 'Mo-Fr 09:00-17:00'],
    ['maandag tot en met vrijdag van 9:00 tot 17:00 uur', 'Mo-Fr 09:00-17:00'],
    ['maandag en woensdag 9:00–12:00', 'Mo,We 09:00-12:00'],
    ['di, do 17:00 - 19:30', 'Tu,Th 17:00-19:30'],
    ['za en zo 10.00-16.00 uur, wo 13.00-17.00 uur', 'Sa,Su 10:00-16:00, We 13:00-17:00'],
    ['op dinsdag 10:00-12:00', 'Tu 10:00-12:00'],
    ['ma-vr 9:00-17:00; feestdagen gesloten', 'Mo-Fr 09:00-17:00; PH off'],
    ['ma-vr 9:00-17:00; gesloten op feestdagen', 'Mo-Fr 09:00-17:00; PH off'],
    ['ma-vr 9:00-17:00, PH closed', 'Mo-Fr 09:00-17:00; PH off'],
    ['ma-vr 9:00-17:00; 2026-12-24 gesloten', 'Mo-Fr 09:00-17:00; 2026 Dec 24 off'],
    ['ma-vr 9:00-17:00; 24 december 2026 dicht', 'Mo-Fr 09:00-17:00; 2026 Dec 24 off'],
    ['ma 9:00-17:00; 2026-12-24 t/m 2027-01-03 gesloten', 'Mo 09:00-17:00; 2026 Dec 24-2027 Jan 03 off'],
    ['1 maart - 31 oktober za 10:00-16:00', 'Mar 01-Oct 31 Sa 10:00-16:00'],
    ['mei di 10:00-12:00', 'May Tu 10:00-12:00'],
    ['di[2] 10:00-12:00', 'Tu[2] 10:00-12:00'],
    ['elke 2 weken vanaf 2026-11-25 wo 14.00-16.00 uur', 'elke 2 weken vanaf 2026-11-25 We 14:00-16:00'],
    ['Elke 2 weken vanaf 25 november 2026 woensdag 14:00-16:00', 'elke 2 weken vanaf 2026-11-25 We 14:00-16:00'],
  ])('“%s” is “%s”', (dutch, osm) => {
    expect(hoursOf(dutch)).toEqual(hoursOf(osm));
  });

  test('is that of now where summer and winter differ', () => {
    const { weekly } = hoursOf('Apr-Sep Mo-Fr 09:00-18:00; Oct-Mar Mo-Fr 10:00-16:00');
    expect(weekly).toEqual([{ days: week, from: '10:00', to: '16:00' }]);
  });

  test('is empty for what is open half of the year, or every other week', () => {
    expect(hoursOf('Apr-Sep Mo-Fr 09:00-17:00').weekly).toEqual([]);
    expect(hoursOf('elke 2 weken vanaf 2026-11-25 We 14:00-16:00').weekly).toEqual([]);
  });
});

describe('days that differ', () => {
  test('the second Tuesday of each month', () => {
    const dated = datedOf('Tu[2] 10:00-12:00');
    expect(dated).toHaveLength(12);
    expect(dated.slice(0, 2)).toEqual(['2026-12-08 10:00 12:00', '2027-01-12 10:00 12:00']);
  });

  test('the last Friday of each month', () => {
    expect(datedOf('Fr[-1] 10:00-12:00').slice(0, 2)).toEqual(['2026-11-27 10:00 12:00', '2026-12-25 10:00 12:00']);
  });

  test.each([
    ['PH off', ['2026-12-25', '2027-01-01', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17']],
    ['2026 Dec 24 off', ['2026-12-24']],
    ['2026 Dec 24-2027 Jan 03 off', ['12-24', '12-25', '12-28', '12-29', '12-30', '12-31'].map((day) => `2026-${day}`)],
    ['Dec 24 10:00-12:00', ['2026-12-24 10:00 12:00']],
    ['week 53 off', ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01']],
    ['PH off; 2026 Dec 25 10:00-12:00', ['2026-12-25 10:00 12:00', '2027-01-01']],
  ])('Mo-Fr 09:00-17:00; %s', (rule, expected) => {
    expect(datedOf(`Mo-Fr 09:00-17:00; ${rule}`).slice(0, expected.length)).toEqual(expected);
  });

  test('a holiday on which it is open as on Sunday', () => {
    expect(datedOf('Su,PH 10:00-11:00').slice(0, 3)).toEqual(
      ['2026-12-25', '2026-12-26', '2027-01-01'].map((day) => `${day} 10:00 11:00`),
    );
  });

  test('the municipality has the last word on holidays', () => {
    const holidays = holidaysAround(today, { add: ['2027-05-05'], remove: ['2026-12-25'] });
    const read = parseHours('Mo-Su 09:00-17:00; PH off', { today, holidays });
    const days = 'hours' in read ? read.hours.dated.flatMap(({ days: some }) => some) : [];
    expect(days).toContain('2027-05-05');
    expect(days).not.toContain('2026-12-25');
  });

  test('a night belongs to the evening on which it begins, also before and after a closed day', () => {
    const hours = hoursOf('Mo-Su 22:00-06:00; 2026 Dec 25 off');
    expect(hours.dated).toEqual([{ days: ['2026-12-25'], times: [] }]);
    expect(timesOn(hours, '2026-12-24')).toEqual([['22:00', '06:00']]);
  });

  test.each([
    ['from a day to come', '2026-12-02', ['2026-12-02', '2026-12-16', '2026-12-30', '2027-01-13']],
    ['from a day gone by', '2026-01-07', ['2026-11-25', '2026-12-09', '2026-12-23', '2027-01-06']],
  ])('every 2 weeks %s', (_, anchor, expected) => {
    const dated = datedOf(`elke 2 weken vanaf ${anchor} We 14:00-16:00`);
    expect(dated.slice(0, 4)).toEqual(expected.map((day) => `${day} 14:00 16:00`));
  });

  test('every 3 weeks, on two days, beside what is every week', () => {
    const dated = datedOf('Mo 09:00-12:00, elke 3 weken vanaf 2026-11-25 Mo,We 14:00-16:00');
    expect(dated.slice(0, 3)).toEqual([
      '2026-11-25 14:00 16:00',
      '2026-12-14 09:00 12:00 14:00 16:00',
      '2026-12-16 14:00 16:00',
    ]);
  });

  test('every other week adds after a semicolon too', () => {
    const dated = datedOf('We 09:00-12:00; elke 4 weken vanaf 2026-11-25 We 14:00-16:00');
    expect(dated.slice(0, 2)).toEqual(['2026-11-25 09:00 12:00 14:00 16:00', '2026-12-23 09:00 12:00 14:00 16:00']);
  });
});

describe('a note', () => {
  test.each([
    ['"op afspraak"', 'op afspraak'],
    ['“op afspraak”', 'op afspraak'],
    ['Mo 10:00-12:00 "bel eerst"', 'bel eerst'],
    ['Mo 10:00-12:00 || "verder op afspraak; bel"', 'verder op afspraak; bel'],
    ['Mo 10:00-12:00 "bel eerst", Tu 10:00-12:00 "bel eerst"; PH off', 'bel eerst'],
    ['Mo 10:00-12:00; Tu-We 10:00-12:00,13:00-14:00 "op afspraak"', 'di-wo 10:00–12:00, 13:00–14:00: op afspraak'],
    ['Mo 10:00-12:00; PH off "wel telefonisch"', 'feestdagen gesloten: wel telefonisch'],
  ])('of %s', (text, note) => {
    expect(hoursOf(text).note).toBe(note);
  });

  test('leaves the times beside it as they are', () => {
    expect(hoursOf('Mo 10:00-12:00 "bel eerst"').weekly).toEqual(hoursOf('Mo 10:00-12:00').weekly);
  });
});

test('whether anything was said about holidays is kept', () => {
  expect(hoursOf('Mo 10:00-12:00; PH off').holidays).toBe('said');
  expect(hoursOf('Mo-Su,PH 10:00-12:00').holidays).toBe('said');
  expect(hoursOf('Mo 10:00-12:00').holidays).toBeUndefined();
});
