import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../../../../../src/core/finder/dayAfter.ts';
import { timesOn } from '../../../../../src/core/finder/timesOn.ts';
import { weekdayOf } from '../../../../../src/core/finder/weekdayOf.ts';
import { toHoursText } from '../../../../../src/importers/hsds/hours/toHoursText.ts';
import { toOpenings } from '../../../../../src/importers/hsds/hours/toOpenings.ts';
import { parseHours } from '../../../../../src/loaders/parseHours.ts';

// The library behind parseHours reads the clock of this machine: let every day here have 24 hours.
process.env['TZ'] = 'UTC';

const today = '2026-11-22';
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Schedule {
  readonly freq: 'WEEKLY' | 'MONTHLY';
  readonly interval?: number;
  readonly byday: string;
  readonly bysetpos?: string;
  readonly dtstart?: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly opens_at: string;
  readonly closes_at: string;
}

const hour = (number: number) => `${String(number).padStart(2, '0')}:00`;
const times = fc
  .tuple(fc.integer({ min: 6, max: 13 }), fc.integer({ min: 1, max: 8 }))
  .map(([from, length]) => ({ opens_at: hour(from), closes_at: `${hour(from + length)}:00` }));
const somedays = fc.subarray(codes, { minLength: 1, maxLength: 4 });
const ahead = (min: number, max: number) => fc.integer({ min, max }).map((days) => dayAfter(today, days));

const weekly = fc
  .record({ days: somedays, times })
  .map(({ days, times: span }): Schedule => ({ freq: 'WEEKLY', byday: days.join(','), ...span }));
const ranged = fc
  .record({ rule: weekly, valid_from: ahead(-200, 200), days: fc.integer({ min: 1, max: 160 }) })
  .map(({ rule, valid_from, days }): Schedule => ({ ...rule, valid_from, valid_to: dayAfter(valid_from, days) }));
const everySo = fc
  .record({ rule: weekly, interval: fc.constantFrom(2, 3, 4), dtstart: ahead(-400, 60) })
  .map(({ rule, ...rest }): Schedule => ({ ...rule, ...rest }));
const nth = fc
  .record({
    parts: fc.array(fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.constantFrom(...codes)), {
      minLength: 1,
      maxLength: 3,
    }),
    times,
  })
  .map(
    ({ parts, times: span }): Schedule => ({
      freq: 'MONTHLY',
      byday: parts.map((part) => part.join('')).join(','),
      ...span,
    }),
  );
const setpos = fc
  .record({ day: fc.constantFrom(...codes), place: fc.constantFrom(1, 2, 3, 4, -1), times })
  .map(({ day, place, times: span }): Schedule => ({ freq: 'MONTHLY', byday: day, bysetpos: String(place), ...span }));

/** RFC 5545 the long way round: whether a rule has this day. */
function holds(rule: Schedule, day: string): boolean {
  if ((rule.valid_from && day < rule.valid_from) || (rule.valid_to && day > rule.valid_to)) return false;
  const code = codes[weekdayOf(day) - 1] ?? '';
  const parts = rule.byday.split(',').filter((part) => part.endsWith(code));
  if (rule.freq === 'MONTHLY') {
    const places = rule.bysetpos ? [Number(rule.bysetpos)] : parts.map((part) => Number(part.slice(0, -2)));
    return parts.length > 0 && places.some((place) => isNth(day, place));
  }
  if (parts.length === 0 || (rule.dtstart && day < rule.dtstart)) return false;
  const monday = (one: string) => Date.parse(dayAfter(one, 1 - weekdayOf(one)));
  const weeks = (monday(day) - monday(rule.dtstart ?? day)) / (7 * 86_400_000);
  return weeks % (rule.interval ?? 1) === 0;
}

function isNth(day: string, place: number): boolean {
  const month = day.slice(0, 7);
  const isIn = (one: string) => one.startsWith(month);
  const step = place > 0 ? -7 : 7;
  return !isIn(dayAfter(day, step * Math.abs(place))) && isIn(dayAfter(day, step * (Math.abs(place) - 1)));
}

/** Which quarters of a day are open: two that touch are one. */
function quarters(spans: readonly (readonly [string, string])[]): string {
  const open = (time: string) => spans.some(([from, to]) => from <= time && time < to);
  return Array.from({ length: 24 }, (_, at) => (open(hour(at)) ? '1' : '0')).join('');
}

const is = (found: ReturnType<typeof toOpenings>) => ('nl' in found ? [] : found);

test('what schedules say is what the text says, on every day of the year ahead', () => {
  const schedules = fc.array(fc.oneof(weekly, ranged, everySo, nth, setpos), { minLength: 1, maxLength: 4 });
  let tried = 0;
  fc.assert(
    fc.property(schedules, (rules) => {
      const held = rules.filter((rule) => !(rule.valid_to && rule.valid_to < today));
      const found = held.map((rule) => toOpenings({ ...rule }, today));
      expect(found.filter((one) => 'nl' in one)).toEqual([]);
      const text = toHoursText(found.flatMap(is));
      if (text === '') return;
      tried += 1;
      const read = parseHours(text, { today, holidays: [] });
      if ('problem' in read) throw new Error(`${text}: ${read.problem}`);
      for (let ahead = 0; ahead < 364; ahead += 1) {
        const day = dayAfter(today, ahead);
        const spans = held
          .filter((rule) => holds(rule, day))
          .map((rule) => [rule.opens_at, rule.closes_at.slice(0, 5)] as const);
        const said = timesOn(read.hours, day);
        // A year without any time at all is not known.
        if (said) expect([day, text, quarters(said)]).toEqual([day, text, quarters(spans)]);
        else expect([text, spans]).toEqual([text, []]);
      }
    }),
    { numRuns: process.env['DEEP'] === '1' ? 3000 : 80 },
  );
  expect(tried).toBeGreaterThan(50);
});

test.each([
  [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '09:00', closes_at: '17:00' }, 'Mo-Fr 09:00-17:00'],
  [{ weekday: 'Monday', opens_at: '9:00am', closes_at: '5pm' }, 'Mo 09:00-17:00'],
  [{ freq: 'WEEKLY', byday: 'FR', opens_at: '20:00', closes_at: '02:00' }, 'Fr 20:00-02:00'],
  [{ freq: 'WEEKLY', byday: 'FR', opens_at: '20:00', closes_at: '00:00' }, 'Fr 20:00-24:00'],
  [{ freq: 'MONTHLY', byday: '2TU', opens_at: '10:00', closes_at: '12:00' }, 'Tu[2] 10:00-12:00'],
  [{ freq: 'MONTHLY', byday: 'TU', bysetpos: '2', opens_at: '10:00', closes_at: '12:00' }, 'Tu[2] 10:00-12:00'],
  [{ freq: 'MONTHLY', byday: '2TU,4TU', opens_at: '10:00', closes_at: '12:00' }, 'Tu[2,4] 10:00-12:00'],
  [{ freq: 'MONTHLY', byday: '-1FR', opens_at: '10:00', closes_at: '12:00' }, 'Fr[-1] 10:00-12:00'],
  [
    { freq: 'WEEKLY', interval: '2', byday: 'WE', dtstart: '2026-11-20', opens_at: '14:00', closes_at: '16:00' },
    'elke 2 weken vanaf 2026-12-02 We 14:00-16:00',
  ],
  [
    {
      freq: 'WEEKLY',
      byday: 'MO',
      valid_from: '2026-12-01',
      valid_to: '2027-02-28',
      opens_at: '10:00',
      closes_at: '12:00',
    },
    '2026-12-01 t/m 2027-02-28 Mo 10:00-12:00',
  ],
  [{ freq: 'DAILY', opens_at: '10:00', closes_at: '12:00' }, 'Mo-Su 10:00-12:00'],
  [{ freq: 'WEEKLY', dtstart: '2026-11-18', opens_at: '10:00', closes_at: '12:00' }, 'We 10:00-12:00'],
])('says %o', (schedule, text) => expect(toHoursText(is(toOpenings(schedule, today)))).toBe(text));

test('joins times that overlap or touch, says the same once, and leaves a night alone', () => {
  const on = (opens_at: string, closes_at: string) => is(toOpenings({ weekday: 'Monday', opens_at, closes_at }, today));
  expect(toHoursText([on('11:00', '13:00'), on('09:00', '12:00'), on('13:00', '14:00')].flat())).toBe('Mo 09:00-14:00');
  expect(toHoursText([on('13:00', '17:00'), on('09:00', '12:00')].flat())).toBe('Mo 09:00-12:00,13:00-17:00');
  expect(toHoursText([on('20:00', '02:00'), on('20:00', '02:00')].flat())).toBe('Mo 20:00-02:00');
});

const good = { freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '12:00' };
test.each([
  ['is over', { valid_to: '2005-01-01' }, /gelden niet meer/],
  ['has no end', { closes_at: null }, /geen begin of einde/],
  ['has a time that is not clear', { opens_at: '9' }, /niet duidelijk/],
  ['has no days', { byday: '' }, /op welke dagen/],
  ['has a day that is none', { byday: 'MO,XX' }, /op welke dagen/],
  ['is so many times', { count: 3 }, /herhaling/],
  ['is on days of the month', { freq: 'MONTHLY', byday: '', bymonthday: '3' }, /herhaling/],
  ['is on a day of the month by its first', { freq: 'MONTHLY', byday: '', dtstart: '2026-11-03' }, /herhaling/],
  ['is yearly', { freq: 'YEARLY' }, /herhaling/],
  ['is every two weeks from no day', { interval: 2 }, /herhaling/],
  ['is every five weeks', { interval: 5, dtstart: '2026-11-02' }, /herhaling/],
  ['is every two months', { freq: 'MONTHLY', interval: 2, byday: '1MO' }, /herhaling/],
  ['is the first working day', { freq: 'MONTHLY', byday: 'MO,TU', bysetpos: '1' }, /herhaling/],
  ['is every two weeks until', { interval: 2, dtstart: '2026-11-02', until: '2027-01-01' }, /herhaling/],
])('says why a schedule that %s is left out', (_what, other, why) => {
  const found = toOpenings({ ...good, ...other }, today);
  expect('nl' in found ? found.nl : found).toMatch(why);
});
