import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendarFile } from '../../../../src/core/calendar/toCalendarFile.ts';
import { dayAfter } from '../../../../src/core/finder/dayAfter.ts';
import { eventTimes } from '../../../../src/core/finder/eventTimes.ts';
import type { Hours } from '../../../../src/core/finder/Hours.ts';
import { isDelicate } from '../../../../src/core/finder/isDelicate.ts';
import { isEvent } from '../../../../src/core/finder/isEvent.ts';
import type { Service } from '../../../../src/core/finder/Service.ts';
import { timesOn } from '../../../../src/core/finder/timesOn.ts';
import { toEvent } from '../../../../src/core/finder/toEvent.ts';

const until = '2027-11-21';
const weekly = (days: readonly number[], from = '19:00', to = '21:00'): Hours => ({
  weekly: [{ days, from, to }],
  dated: [],
  until,
});
const cafe: Service = {
  id: 'taalcafe',
  words: { nl: { name: 'Taalcafé', summary: '' }, en: { name: 'Language café', summary: '' } },
  organisation: '',
  category: 'language-and-digital-help',
  domains: ['language-and-digital'],
  rung: 0,
  access: 'free',
  cost: 'free',
  languages: [],
  audiences: [],
  wheelchair: 'yes',
  venue: 'place',
  address: { street: 'Kade', number: '12', postcode: '1292 ZA', town: 'Dorp' },
  secretAddress: false,
  phone: '012-345',
  website: 'https://taalcafe.example',
  hours: weekly([4]),
  closedForNow: false,
  checkedOn: '2026-11-01',
};
const fortnightly = Array.from({ length: 26 }, (_, index) => dayAfter('2026-11-25', index * 14));
const daily = Array.from({ length: 300 }, (_, index) => dayAfter('2026-11-25', index));
const dated = (days: readonly string[]): Hours => ({
  weekly: [],
  dated: [{ days, times: [['14:00', '16:00']] }],
  until,
});

describe('isEvent', () => {
  const { hours: _hours, ...withoutHours } = cafe;
  test.each<[boolean, string, Partial<Service>]>([
    [true, 'an evening a week', {}],
    [true, 'three mornings a week', { hours: weekly([1, 3, 5], '09:00', '12:00') }],
    [true, 'an evening online', { venue: 'online' }],
    [true, 'a night that begins in the evening', { hours: weekly([6], '22:00', '02:00') }],
    [true, 'an afternoon every other week', { hours: dated(fortnightly) }],
    [true, 'one that needs signing up', { access: 'sign-up', rung: 1 }],
    [false, 'a place that is open on four days', { hours: weekly([1, 2, 3, 4]) }],
    [false, 'a place that is open all day on Saturdays', { hours: weekly([6], '09:00', '17:00') }],
    [false, 'a day and a night', { hours: weekly([6], '00:00', '24:00') }],
    [false, 'a place that is open each day of a season', { hours: dated(daily) }],
    [false, 'what comes after a talk', { rung: 2 }],
    [false, 'people who come to one’s home', { venue: 'at-home' }],
    [false, 'a number to call', { venue: 'phone' }],
    [false, 'what is closed for now', { closedForNow: true }],
    [false, 'a note without times', { hours: { ...dated([]), note: 'op afspraak' } }],
    [false, 'a secret address', { secretAddress: true }],
    [false, 'what is about home', { domains: ['social-network', 'home-relations'] }],
  ])('%s: %s', (expected, _what, part) => {
    expect(isEvent({ ...cafe, ...part })).toBe(expected);
  });

  test('no hours, no event', () => {
    expect(isEvent(withoutHours)).toBe(false);
  });
});

describe('isDelicate', () => {
  test.each<[boolean, Partial<Service>]>([
    [false, {}],
    [false, { domains: ['participation', 'mental-health'] }],
    [true, { domains: ['mental-health', 'participation'] }],
    [true, { domains: ['participation', 'home-relations'] }],
    [true, { secretAddress: true }],
  ])('%s: %j', (expected, part) => {
    expect(isDelicate({ ...cafe, ...part })).toBe(expected);
  });
});

describe('eventTimes', () => {
  const now = { day: '2026-11-26', time: '19:30' };

  test('gives the next four times, and then each week until the last known day', () => {
    const time = { from: '19:00', to: '21:00' };
    expect(eventTimes(weekly([4]), now, [])).toEqual([
      { day: '2026-12-03', ...time },
      { day: '2026-12-10', ...time },
      { day: '2026-12-17', ...time },
      { day: '2026-12-24', ...time },
      { day: '2026-12-03', ...time, weekly: { until: '2027-11-18', without: [] } },
    ]);
  });

  test('leaves out days that differ, and holidays about which nothing was said', () => {
    const hours: Hours = { ...weekly([4]), dated: [{ days: ['2026-12-10'], times: [['10:00', '11:00']] }] };
    const times = eventTimes(hours, now, ['2026-12-24']);
    const days = times.slice(0, 4).map(({ day, from }) => `${day} ${from}`);
    expect(days).toEqual(['2026-12-03 19:00', '2026-12-10 10:00', '2026-12-17 19:00', '2026-12-31 19:00']);
    expect(times[4]?.weekly?.without).toEqual(['2026-12-10', '2026-12-24']);
    expect(eventTimes({ ...hours, holidays: 'said' }, now, ['2026-12-24'])[3]?.day).toBe('2026-12-24');
  });

  test('lists days where there is no usual week, and nothing after the last known one', () => {
    expect(eventTimes(dated(fortnightly), now, []).map(({ day }) => day)).toEqual(fortnightly.slice(1, 5));
    expect(eventTimes(weekly([4]), { day: '2027-11-18', time: '20:00' }, [])).toEqual([]);
    expect(eventTimes(weekly([4]), { day: '2028-01-01', time: '10:00' }, [])).toEqual([]);
  });

  test('what a calendar makes of each week is what the hours say, on every day of the year', () => {
    const anyDays = fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { maxLength: 12 });
    const anyHours = fc.record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
      closed: anyDays,
      night: fc.boolean(),
      start: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(anyHours, ({ days, closed, night, start }) => {
        const off = closed.map((offset) => dayAfter('2026-11-22', offset)).sort();
        const usual = weekly([...days].sort(), '20:00', night ? '01:00' : '22:00');
        const hours: Hours = { ...usual, dated: [{ days: off, times: [] }] };
        const from = { day: dayAfter('2026-11-22', start), time: '12:00' };
        const all = eventTimes(hours, from, []).filter((one) => one.weekly);
        const file = toCalendarFile(
          all.map((when) => toEvent(cafe, when, { uid: 'abc', demo: false })),
          from.day,
        );
        const expected = everyDay(from.day).filter((day) => timesOn(hours, day)?.length);
        // Of a day that comes back fewer than three times there is nothing to repeat.
        const often = expected.filter((day) => expected.filter((one) => weekdaysApart(one, day)).length >= 3);
        expect(daysIn(file).sort()).toEqual(often);
      }),
      { numRuns: 300 },
    );
  });
});

const everyDay = (from: string): string[] => {
  const days: string[] = [];
  for (let day = from; day <= until; day = dayAfter(day, 1)) days.push(day);
  return days;
};
const weekdaysApart = (a: string, b: string) => (Date.parse(a) - Date.parse(b)) % (7 * 86_400_000) === 0;

/** The days on which a file's weekly events begin, worked out from its text as a calendar does. */
function daysIn(file: string): string[] {
  const events = file.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  const iso = (basic = '') => basic.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3');
  return events.flatMap((event) => {
    const first = iso(/DTSTART;TZID=Europe\/Amsterdam:(\S+)/.exec(event)?.[1]);
    const last = iso(/RRULE:FREQ=WEEKLY;UNTIL=(\S+)Z/.exec(event)?.[1]);
    const without = (/EXDATE;TZID=Europe\/Amsterdam:(\S+)/.exec(event)?.[1] ?? '').split(',').map(iso);
    const days: string[] = [];
    for (let day = first; day <= last; day = dayAfter(day, 7)) if (!without.includes(day)) days.push(day);
    return days;
  });
}

describe('toEvent', () => {
  const when = { day: '2026-11-26', from: '19:00', to: '21:00' };

  test('carries the name on the door, the address, and a number and page that are real', () => {
    expect(toEvent(cafe, when, { uid: 'abc', demo: false })).toEqual({
      uid: 'abc',
      title: 'Taalcafé',
      when,
      place: 'Kade 12, 1292 ZA Dorp',
      text: '012-345',
      url: 'https://taalcafe.example',
    });
    expect(toEvent(cafe, when, { uid: 'abc', demo: true })).not.toHaveProperty('text');
    expect(toEvent(cafe, when, { uid: 'abc', demo: true })).not.toHaveProperty('url');
  });

  test('with a neutral title tells nothing else, and never a secret address or one to nowhere', () => {
    expect(toEvent(cafe, when, { uid: 'abc', demo: false, neutral: 'Appointment' })).toEqual({
      uid: 'abc',
      title: 'Appointment',
      when,
    });
    expect(toEvent({ ...cafe, secretAddress: true }, when, { uid: 'abc', demo: false })).not.toHaveProperty('place');
    expect(toEvent({ ...cafe, venue: 'online' }, when, { uid: 'abc', demo: false })).not.toHaveProperty('place');
  });
});
