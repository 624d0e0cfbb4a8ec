import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../../../src/core/finder/dayAfter.ts';
import { dayNumber } from '../../../../src/core/finder/dayNumber.ts';
import { timesOn } from '../../../../src/core/finder/timesOn.ts';
import { weekdayOf } from '../../../../src/core/finder/weekdayOf.ts';
import { resolveHours } from '../../../../src/exporters/hsds/resolveHours.ts';
import { toSchedules } from '../../../../src/exporters/hsds/toSchedules.ts';
import { parseHours } from '../../../../src/loaders/parseHours.ts';
import { anyHours, calendar, today } from '../anyHours.ts';

const runs = process.env['DEEP'] === '1' ? 10_000 : 300;
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Schedule {
  freq?: string;
  interval?: number;
  byday?: string;
  dtstart?: string;
  valid_from?: string;
  valid_to?: string;
  opens_at?: string;
  closes_at?: string;
  description?: string;
}

const schedulesOf = (text: string) => toSchedules('a', text, today).map((one): Schedule => one);

/** Whether a consumer that knows RFC 5545 finds this day in a schedule. */
function isOn(day: string, { freq, interval = 1, byday = '', dtstart = '', valid_from, valid_to }: Schedule): boolean {
  if (day < (valid_from ?? dtstart) || (valid_to !== undefined && day > valid_to)) return false;
  const code = codes[weekdayOf(day) - 1] ?? '';
  const date = Number(day.slice(8));
  const left = Number(dayAfter(`${day.slice(0, 8)}28`, 4).slice(8));
  const length = 32 - left;
  const nth = [Math.ceil(date / 7), -Math.ceil((length - date + 1) / 7)].map((place) => `${place}${code}`);
  if (freq === 'MONTHLY') return byday.split(',').some((one) => nth.includes(one));
  if (!byday.split(',').includes(code)) return false;
  if (interval === 1) return true;
  const mondayOf = (one: string) => dayNumber(one) - weekdayOf(one) + 1;
  return ((mondayOf(day) - mondayOf(dtstart)) / 7) % interval === 0;
}

/** Minutes of the day on which it is open, those after midnight as more than 1440. */
function minutesOf(spans: readonly (readonly [string, string])[]): string {
  const toMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const open = new Set<number>();
  for (const [from, to] of spans) {
    const start = toMinutes(from);
    const end = to === '23:59' ? 1440 : toMinutes(to);
    for (let minute = start; minute < (end > start ? end : end + 1440); minute += 15) open.add(minute);
  }
  return [...open].sort((a, b) => a - b).join(' ');
}

/** Of a night that overlaps another time until midnight the site keeps one end (hoursDays.ts); schedules have both. */
function hasTwoNights(text: string): boolean {
  const spans = resolveHours(text, today).openings.flatMap(({ times }) => times);
  const isNight = ([from, to]: readonly [string, string]) => to <= from;
  return spans.some(isNight) && spans.filter((span) => isNight(span) || span[1] === '24:00').length > 1;
}

describe('opening hours as schedules', () => {
  test.each([
    ['ma-vr 9:00-17:00', [{ freq: 'WEEKLY', interval: 1, byday: 'MO,TU,WE,TH,FR' }]],
    ['di[2] 10:00-12:00', [{ freq: 'MONTHLY', interval: 1, byday: '2TU' }]],
    ['vr[-1] 10:00-12:00', [{ freq: 'MONTHLY', interval: 1, byday: '-1FR' }]],
    [
      'elke 2 weken vanaf 2026-11-25 wo 14:00-16:00',
      [{ freq: 'WEEKLY', interval: 2, byday: 'WE', dtstart: '2026-11-25', wkst: 'MO' }],
    ],
    ['mrt-okt za 10:00-16:00', [{ freq: 'WEEKLY', byday: 'SA', valid_from: '2027-03-01', valid_to: '2027-10-31' }]],
    ['2026-12-24 9:00-12:00', [{ byday: 'TH', valid_from: '2026-12-24', valid_to: '2026-12-24' }]],
    ['24/7', [{ byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00+01:00', closes_at: '23:59+01:00' }]],
    ['vr 20:00-02:00', [{ byday: 'FR', opens_at: '20:00+01:00', closes_at: '02:00+01:00' }]],
    ['ma,wo 9:00-12:00,13:00-17:00', [{ closes_at: '12:00+01:00' }, { opens_at: '13:00+01:00' }]],
    ['ma-wo 9:00-17:00; wo 9:00-12:00', [{ byday: 'MO,TU' }, { byday: 'WE', closes_at: '12:00+01:00' }]],
    ['ma-wo 9:00-17:00; wo gesloten', [{ byday: 'MO,TU' }]],
  ])('%s is said whole', (text, expected) => {
    expect(schedulesOf(text)).toMatchObject(expected);
    expect(schedulesOf(text).map(({ description }) => description)).toEqual(expected.map(() => undefined));
  });

  test.each([
    ['ma-vr 9:00-17:00; feestdagen gesloten', 1],
    ['ma-vr 9:00-17:00; 2026-12-24 9:00-12:00', 2],
    ['ma-vr 9:00-17:00; 2026-12-19 t/m 2027-01-03 gesloten', 1],
    ['ma-vr 9:00-17:00; ma[1] gesloten', 1],
    ['ma-vr 9:00-17:00; "bel eerst"', 1],
    ['"op afspraak"', 1],
    ['PH 10:00-12:00', 1],
  ])('of %s the text itself stands beside what can be said', (text, count) => {
    expect(schedulesOf(text)).toHaveLength(count);
    for (const { description } of schedulesOf(text)) expect(description).toBe(text);
  });

  test('a note of one time is a note of its schedule', () => {
    expect(schedulesOf('ma 9:00-12:00; di 9:00-12:00 "op afspraak"')).toMatchObject([
      { byday: 'MO' },
      { byday: 'TU', notes: 'op afspraak' },
    ]);
  });

  test('what is said whole is, on every day of the year, what the site says', () => {
    let whole = 0;
    const property = fc.property(anyHours, (text) => {
      if (!resolveHours(text, today).isWhole) {
        for (const { description } of schedulesOf(text)) expect(description).toBe(text);
        return;
      }
      fc.pre(!hasTwoNights(text));
      whole += 1;
      const read = parseHours(text, calendar);
      if ('problem' in read) throw new Error(read.problem);
      const schedules = schedulesOf(text);
      for (let day = today; day < read.hours.until; day = dayAfter(day, 1)) {
        const spans = schedules
          .filter((one) => isOn(day, one))
          .map(({ opens_at = '', closes_at = '' }) => [opens_at.slice(0, 5), closes_at.slice(0, 5)] as const);
        expect(minutesOf(spans), `${text} on ${day}`).toBe(minutesOf(timesOn(read.hours, day) ?? []));
      }
    });
    fc.assert(property, { numRuns: runs });
    expect(whole).toBeGreaterThan(runs / 10);
  }, 3_600_000);
});
