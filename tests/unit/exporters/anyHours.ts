import fc from 'fast-check';
import { holidaysAround } from '../../../src/loaders/holidays.ts';
import { parseHours } from '../../../src/loaders/parseHours.ts';

/** The day on which the tests read hours: a Monday in winter. */
export const today = '2026-11-23';
export const calendar = { today, holidays: holidaysAround(today) };

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (part: number) => String(part).padStart(2, '0');
const time = (quarters: number) => `${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`;
const spaced = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(' '));

const daytime = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 4 })
  .map((all) => all.toSorted((a, b) => a - b))
  .map(([a = 0, b = 4, c, d]) =>
    c !== undefined && d !== undefined ? `${time(a)}-${time(b)},${time(c)}-${time(d)}` : `${time(a)}-${time(b)}`,
  );
const night = fc
  .tuple(fc.integer({ min: 72, max: 95 }), fc.integer({ min: 1, max: 30 }))
  .map(([from, to]) => `${time(from)}-${time(to)}`);
const times = fc.oneof({ weight: 5, arbitrary: daytime }, { weight: 1, arbitrary: night });

const rangeOf = (all: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength: 2, maxLength: 2 }).map((pair) => pair.join('-'));
const weekdays = fc.oneof(
  fc.subarray(days, { minLength: 1 }).map((some) => some.join(',')),
  rangeOf(days),
);
const nth = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom('1', '2', '3', '4', '-1', '1,3', '2,4'))
  .map(([day, which]) => `${day}[${which}]`);
const dayOf = (join: (year: string, month: number, day: number) => string) =>
  fc
    .tuple(fc.constantFrom('2026', '2027'), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((all) => join(...all));
const osmDate = dayOf((year, month, day) => `${year} ${months[month - 1]} ${two(day)}`);
const isoDate = dayOf((year, month, day) => `${year}-${two(month)}-${two(day)}`);
const span = fc.constantFrom('2026-12-19 t/m 2027-01-03', '2027-07-05 t/m 2027-08-22', '2027 Feb 15-2027 Feb 20');

const weekly = spaced(weekdays, times);
const season = fc.oneof(fc.constantFrom(...months), rangeOf(months));
const everySo = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.constantFrom('25', '27', '30'), times)
  .map(([weeks, date, at]) => {
    const day = { 25: 'We', 27: 'Fr', 30: 'Mo' }[date];
    return `elke ${weeks} weken vanaf 2026-11-${date} ${day} ${at}`;
  });
const open = fc.oneof(
  weekly,
  weekly,
  spaced(nth, times),
  spaced(season, weekdays, times),
  spaced(season, times),
  spaced(season, nth, times),
  spaced(fc.oneof(osmDate, isoDate), times),
  spaced(span, weekdays, times),
  everySo,
);
const closed = fc
  .oneof(osmDate, isoDate, span, nth, weekdays, fc.constantFrom(...months))
  .chain((on) => fc.constantFrom(`${on} off`, `${on} gesloten`));
const holidays = fc.constantFrom('', '', '; PH off', '; feestdagen gesloten', '; PH 10:00-12:00');
const note = fc.constantFrom(
  '',
  '',
  '',
  ' "op afspraak"',
  ' "bel eerst, of mail"',
  ' “alleen in de zaal; niet buiten”',
);

const rules = fc
  .tuple(weekly, fc.array(fc.tuple(fc.constantFrom('; ', '; ', ', '), fc.oneof(open, closed), note), { maxLength: 3 }))
  .map(([first, more]) => first + more.map((parts) => parts.join('')).join(''));

/** Opening hours as an editor may write them: every kind of rule that docs/voorzieningen.md names. */
export const anyHours = fc
  .oneof(
    { weight: 8, arbitrary: fc.tuple(rules, note, holidays).map((parts) => parts.join('')) },
    { weight: 2, arbitrary: open },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '24/7',
        '"op afspraak"',
        'ma t/m vr: 9.00-17.00 uur en 19.00-21.00 uur',
        'Mo-We,Fr[1] 10:00-12:00',
        'elke dag 9:00-17:00',
        'Mo-Fr 09:00-17:00; PH off; 2026-12-24 9:00-12:00',
        'vr 20:00-02:00; za gesloten',
      ),
    },
  )
  .filter((text) => text.length <= 200 && 'hours' in parseHours(text, calendar));
