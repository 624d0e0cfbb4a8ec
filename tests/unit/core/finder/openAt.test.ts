import { describe, expect, test } from 'vitest';
import type { Hours, OpenTime } from '../../../../src/core/finder/Hours.ts';
import { type OpenState, openAt } from '../../../../src/core/finder/openAt.ts';
import { timesOn } from '../../../../src/core/finder/timesOn.ts';
import { weekOf } from '../../../../src/core/finder/weekOf.ts';

const until = '2027-11-21';
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const weekly = (days: number[], from: string, to: string): OpenTime => ({ days, from, to });
const hoursOf = (usual: OpenTime[], dated: Hours['dated'] = []): Hours => ({ weekly: usual, dated, until });

const office = hoursOf(
  [weekly([1, 2, 3, 4, 5], '13:00', '17:00'), weekly([1, 2, 3, 4, 5], '09:00', '12:00')],
  [{ days: ['2026-12-25'], times: [] }],
);
const nights = hoursOf([weekly(everyDay, '22:00', '06:00')], [{ days: ['2026-12-25'], times: [] }]);
const allDay = hoursOf([weekly(everyDay, '00:00', '24:00')]);
const weekend = hoursOf([weekly([5], '18:00', '24:00'), weekly([6], '00:00', '24:00'), weekly([7], '00:00', '12:00')]);
const oneDay = hoursOf([], [{ days: ['2026-12-08'], times: [['10:00', '12:00']] }]);
const lateFriday = hoursOf([weekly([5], '20:00', '24:00'), weekly([6], '00:00', '04:00')]);

const closed = (day: string, from: string): OpenState => ({ kind: 'closed', next: { day, from } });

// 2026-11-23 is a Monday.
describe('openAt', () => {
  test.each<[string, Hours, string, OpenState]>([
    ['before it opens', office, '2026-11-23 08:59', closed('2026-11-23', '09:00')],
    ['at the minute it opens', office, '2026-11-23 09:00', { kind: 'open', until: '12:00' }],
    ['the last minute', office, '2026-11-23 11:59', { kind: 'open', until: '12:00' }],
    ['at the minute it closes', office, '2026-11-23 12:00', closed('2026-11-23', '13:00')],
    ['in the evening', office, '2026-11-23 20:00', closed('2026-11-24', '09:00')],
    ['on Friday evening', office, '2026-11-27 20:00', closed('2026-11-30', '09:00')],
    ['before a day that is closed, at the end of a week', office, '2026-12-24 20:00', closed('2026-12-28', '09:00')],
    ['on a day that is closed', office, '2026-12-25 10:00', closed('2026-12-28', '09:00')],
    ['before midnight', nights, '2026-11-23 23:00', { kind: 'open', until: '06:00' }],
    ['after midnight', nights, '2026-11-24 05:59', { kind: 'open', until: '06:00' }],
    ['by day', nights, '2026-11-24 06:00', closed('2026-11-24', '22:00')],
    ['the night that runs into a closed day', nights, '2026-12-25 01:00', { kind: 'open', until: '06:00' }],
    ['the evening of a closed day', nights, '2026-12-25 23:00', closed('2026-12-26', '22:00')],
    ['the night after a closed day', nights, '2026-12-26 01:00', closed('2026-12-26', '22:00')],
    ['across the year', nights, '2027-01-01 00:00', { kind: 'open', until: '06:00' }],
    ['always', allDay, '2026-11-23 00:00', { kind: 'open' }],
    ['always, at the end of what is known', allDay, '2027-11-21 23:00', { kind: 'open' }],
    ['for another day at least', weekend, '2026-11-27 19:00', { kind: 'open' }],
    ['for less than a day', weekend, '2026-11-28 19:00', { kind: 'open', until: '12:00' }],
    ['two that adjoin at midnight', lateFriday, '2026-11-27 21:00', { kind: 'open', until: '04:00' }],
    ['until midnight', hoursOf([weekly([1], '20:00', '24:00')]), '2026-11-23 21:00', { kind: 'open', until: '24:00' }],
    [
      'the second of two that overlap',
      hoursOf([weekly([1], '09:00', '12:00'), weekly([1], '11:00', '13:00')]),
      '2026-11-23 09:30',
      { kind: 'open', until: '13:00' },
    ],
    ['once, weeks from now', oneDay, '2026-11-23 10:00', closed('2026-12-08', '10:00')],
    ['never again in what is known', oneDay, '2026-12-08 12:00', { kind: 'closed' }],
    ['after what is known', office, '2027-11-22 10:00', { kind: 'unknown' }],
    ['before what is known', office, '2026-11-20 10:00', { kind: 'unknown' }],
    ['the day before the build, whose night may run on', office, '2026-11-21 10:00', closed('2026-11-23', '09:00')],
    ['a note alone', { weekly: [], dated: [], until, note: 'op afspraak' }, '2026-11-23 10:00', { kind: 'unknown' }],
    ['closed days alone', hoursOf([], [{ days: ['2026-11-23'], times: [] }]), '2026-11-23 10:00', { kind: 'unknown' }],
  ])('%s', (_, hours, moment, expected) => {
    const [day = '', time = ''] = moment.split(' ');
    expect(openAt(hours, { day, time })).toEqual(expected);
  });

  test('without hours nothing is known', () => {
    expect(openAt(undefined, { day: '2026-11-23', time: '10:00' })).toEqual({ kind: 'unknown' });
  });
});

test('the times of a day come in order, whatever order the week has', () => {
  expect(timesOn(office, '2026-11-23')).toEqual([
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ]);
});

test('a week from any day, across what is known', () => {
  expect(weekOf(oneDay, '2026-12-05').map(({ day, times }) => `${day} ${times?.flat() ?? '?'}`)).toEqual([
    '2026-12-05 ',
    '2026-12-06 ',
    '2026-12-07 ',
    '2026-12-08 10:00,12:00',
    '2026-12-09 ',
    '2026-12-10 ',
    '2026-12-11 ',
  ]);
  expect(weekOf(oneDay, '2027-11-20').map(({ times }) => times !== undefined)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
