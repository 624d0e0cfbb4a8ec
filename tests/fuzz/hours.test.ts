import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../src/core/finder/dayAfter.ts';
import type { Hours } from '../../src/core/finder/Hours.ts';
import { type OpenState, openAt } from '../../src/core/finder/openAt.ts';
import { holidaysAround } from '../../src/loaders/holidays.ts';
import { parseHours } from '../../src/loaders/parseHours.ts';
import { runs } from './runs.ts';

// The library reads the clock of this machine: let every day here have 24 hours.
process.env['TZ'] = 'UTC';

const today = '2026-11-22';
const calendar = { today, holidays: holidaysAround(today) };
const years = ['2026', '2027'];
const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (part: number) => String(part).padStart(2, '0');
const time = (quarters: number) => `${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`;

/** One to three times of a day that do not touch. */
const times = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 })
  .map((all) => [...all].sort((a, b) => a - b))
  .map((all) =>
    all.flatMap((from, at) => (at % 2 === 0 && all[at + 1] ? `${time(from)}-${time(all[at + 1] ?? 0)}` : [])),
  )
  .map((all) => all.join(','));
const night = fc
  .tuple(fc.integer({ min: 72, max: 95 }), fc.integer({ min: 1, max: 32 }))
  .map(([from, to]) => `${time(from)}-${time(to)}`);

const range = (all: readonly string[]) =>
  fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all)).map((two) => two.join('-'));
const weekdays = fc.oneof(
  fc.subarray(days, { minLength: 1, maxLength: 6 }).map((some) => some.join(',')),
  range(days).filter((one) => one.slice(0, 2) !== one.slice(3)),
);
const nth = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(1, 2, 3, 4, -1))
  .map(([day, which]) => `${day}[${which}]`);
const monthly = range(months).filter((one) => one.slice(0, 3) !== one.slice(4));
const date = fc
  .tuple(fc.constantFrom(...years), fc.constantFrom(...months), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year} ${month} ${two(day)}`);

const weekRule = fc.tuple(weekdays, times).map((parts) => parts.join(' '));
const furtherRule = fc.oneof(
  weekRule,
  fc.tuple(monthly, weekdays, times).map((parts) => parts.join(' ')),
  fc.tuple(nth, times).map((parts) => parts.join(' ')),
  fc.tuple(date, times).map((parts) => parts.join(' ')),
  fc.oneof(date, nth, fc.constantFrom(...months), weekdays).map((some) => `${some} off`),
);
const lastRule = fc.constantFrom('', '; PH off', '; PH 10:00-12:00');

/** Rules that replace each other, or that add. */
const anyText = fc.oneof(
  fc
    .tuple(weekRule, fc.array(furtherRule, { maxLength: 3 }), lastRule)
    .map(([a, more, last]) => [a, ...more].join('; ') + last),
  fc
    .tuple(weekRule, fc.array(fc.tuple(nth, times), { maxLength: 2 }))
    .map(([a, more]) => [a, ...more.map((parts) => parts.join(' '))].join(', ')),
  fc.tuple(weekdays, night).map((parts) => parts.join(' ')),
  fc.constantFrom('24/7', 'Mo-Su 00:00-24:00', 'Fr 20:00-24:00; Sa 00:00-04:00'),
);

interface Sample {
  readonly text: string;
  readonly hours: Hours;
  readonly oracle: OpeningHours;
}

const here = { lat: 52.1, lon: 5.1, address: { country_code: 'nl', state: 'Utrecht' } };

/** Texts that are open at some time in the year: of the others we say that we do not know. */
function samples(): Sample[] {
  return fc.sample(anyText, { numRuns: 400, seed: 1 }).flatMap((text) => {
    const read = parseHours(text, calendar);
    if ('problem' in read) throw new Error(read.problem);
    const oracle = new OpeningHours(text, here);
    const isOpen = read.hours.weekly.length > 0 || read.hours.dated.some(({ times: some }) => some.length > 0);
    return isOpen ? [{ text, hours: read.hours, oracle }] : [];
  });
}

/** The library's Dutch table has Good Friday and every 5 May, and not the two Sundays that ours has (docs/adr/0022). */
const otherwise = ['2027-03-26', '2027-03-28', '2027-05-05', '2027-05-16'];

/** Whether the two tables give other times at some moment between these days, or in the night after. */
function isOtherwise(text: string, from: string, to: string): boolean {
  return text.includes('PH') && otherwise.some((day) => day >= from && day <= dayAfter(to, 1));
}

const iso = (moment: Date) => ({ day: moment.toISOString().slice(0, 10), time: moment.toISOString().slice(11, 16) });

/** What the library says of a moment, in our words. */
function askLibrary(oracle: OpeningHours, now: Date, until: string): OpenState {
  const change = oracle.getNextChange(now);
  const next = change ? iso(change) : { day: dayAfter(until, 1), time: '00:00' };
  if (oracle.getState(now)) {
    const isSoon = change && change.getTime() - now.getTime() < 86_400_000 && next.day <= until;
    return isSoon ? { kind: 'open', until: next.time.replace('00:00', '24:00') } : { kind: 'open' };
  }
  return next.day > until ? { kind: 'closed' } : { kind: 'closed', next: { day: next.day, from: next.time } };
}

describe('what was worked out beforehand', () => {
  test('says at every minute of the year what the library says then, and when that changes', () => {
    const all = samples();
    expect(all.length).toBeGreaterThan(350);
    const seen = { open: 0, closed: 0, unknown: 0 };
    const anyCase = fc.tuple(fc.nat(all.length - 1), fc.integer({ min: 0, max: 363 * 1440 }));
    fc.assert(
      fc.property(anyCase, ([index, minute]) => {
        const { text = '', hours, oracle } = all[index] ?? {};
        if (!hours || !oracle) throw new Error('no such text');
        const now = new Date(Date.parse(today) + minute * 60_000);
        const at = iso(now);
        const expected = askLibrary(oracle, now, hours.until);
        fc.pre(!isOtherwise(text, at.day, (expected.kind === 'closed' && expected.next?.day) || at.day));
        expect(openAt(hours, at), `${text} on ${at.day} ${at.time}`).toEqual(expected);
        seen[expected.kind] += 1;
      }),
      { numRuns: runs },
    );
    expect(seen.unknown).toBe(0);
    expect(Math.min(seen.open, seen.closed)).toBeGreaterThan(runs / 20);
  });

  test('never throws at what someone typed: it is hours, or a reason', () => {
    const pieces = fc.constantFrom(
      ...days,
      ...months,
      'ma',
      'vr',
      'PH',
      'off',
      '24/7',
      'elke',
      '2',
      'weken',
      'vanaf',
      '2026-11-25',
      '09:00',
      '9.00',
      '17:00',
      '-',
      ',',
      ';',
      ' ',
      '"',
      'op afspraak',
      '[2]',
      't/m',
      'week',
      '53',
      '||',
      '+',
    );
    const seen = { hours: 0, problem: 0 };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
          fc.string(),
        ),
        (text) => {
          const read = parseHours(text, calendar);
          seen['hours' in read ? 'hours' : 'problem'] += 1;
        },
      ),
      { numRuns: Math.min(runs, 20_000) },
    );
    expect(seen.problem).toBeGreaterThan(0);
  });
});
