import { dayAfter } from '../../core/finder/dayAfter.ts';
import { weekdayOf } from '../../core/finder/weekdayOf.ts';
import { osmDays, osmMonths } from '../../loaders/hoursWords.ts';
import type { Recurrence } from './Recurrence.ts';

/** From yesterday, whose night may run on, for a year: as long as the site knows hours (`knownDays`). */
const daysAhead = 364;

const day = `(?:${osmDays.join('|')})`;
const month = `(?:${osmMonths.join('|')})`;
const date = `\\d{4} ${month} \\d{2}`;
const everySo = new RegExp(`^elke (\\d) weken vanaf (${date}) (.+)$`);
const months = new RegExp(`^(${month}(?:-${month})?(?:,${month}(?:-${month})?)*)(?: (.+))?$`);
const dates = new RegExp(`^${date}(?:,${date})*$`);
const dateRange = new RegExp(`^(${date})-(${date})(?: (.+))?$`);
const dayPart = new RegExp(`^(${day})(?:-(${day})|\\[(-?[1-5](?:,-?[1-5])*)\\])?$`);

/** The days of a rule of opening hours, in OSM's words, as recurrences; undefined when they cannot be said so. */
export function toRecurrences(text: string, today: string): readonly Recurrence[] | undefined {
  const [, interval, anchor = '', names] = everySo.exec(text) ?? [];
  if (interval) {
    const dtstart = toIso(anchor);
    return toDays(names)?.map((one) => ({ ...one, interval: Number(interval), dtstart }));
  }
  if (dates.test(text)) return text.split(',').map(toIso).map(onDate);
  const [, first, last = '', onDays] = dateRange.exec(text) ?? [];
  if (first) return within([{ validFrom: toIso(first), validTo: toIso(last) }], onDays);
  const [, seasons, inSeason] = months.exec(text) ?? [];
  return seasons ? within(seasonsAround(seasons, today), inSeason) : toDays(text);
}

/** “Mo-Fr”, “Mo,We”, “Tu[2]”, or a mixture of them; every day when there is nothing. */
function toDays(text = ''): readonly Recurrence[] | undefined {
  const weekly: Recurrence['days'][number][] = [];
  const monthly: Recurrence['days'][number][] = [];
  const parts = text === '' ? ['Mo-Su'] : text.split(/,(?![^[]*\])(?!-?\d)/);
  for (const part of parts) {
    const [, from = '', to, which] = dayPart.exec(part) ?? [];
    if (from === '') return undefined;
    const weekday = osmDays.indexOf(from) + 1;
    if (which) monthly.push(...which.split(',').map((nth) => ({ weekday, nth: Number(nth) })));
    else weekly.push(...weekdaysTo(weekday, to).map((one) => ({ weekday: one })));
  }
  const all: Recurrence[] = [
    { freq: 'WEEKLY', interval: 1, days: weekly },
    { freq: 'MONTHLY', interval: 1, days: monthly },
  ];
  return all.filter(({ days }) => days.length > 0);
}

/** Both included, over the weekend when need be: `Sa-Mo`. */
function weekdaysTo(from: number, to: string | undefined): number[] {
  const length = to === undefined ? 1 : ((osmDays.indexOf(to) + 1 - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((from - 1 + index) % 7) + 1);
}

type Season = Required<Pick<Recurrence, 'validFrom' | 'validTo'>>;

function within(seasons: readonly Season[], onDays: string | undefined): readonly Recurrence[] | undefined {
  return toDays(onDays)?.flatMap((one) => seasons.map((season) => ({ ...one, ...season })));
}

function onDate(validFrom: string): Recurrence {
  const days = [{ weekday: weekdayOf(validFrom) }];
  return { freq: 'WEEKLY', interval: 1, days, dtstart: validFrom, validFrom, validTo: validFrom };
}

/** Months have no year, and HSDS has no months: the seasons of the coming year, each with its own days. */
function seasonsAround(text: string, today: string): Season[] {
  const year = Number(today.slice(0, 4));
  const [first, last] = [dayAfter(today, -1), dayAfter(today, daysAhead)];
  return text.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map((name) => osmMonths.indexOf(name) + 1);
    return [year - 1, year, year + 1]
      .map((one) => ({ validFrom: `${one}-${two(from)}-01`, validTo: lastOf(to < from ? one + 1 : one, to) }))
      .filter(({ validFrom, validTo }) => validFrom <= last && validTo >= first);
  });
}

function lastOf(year: number, monthNumber: number): string {
  const next = monthNumber === 12 ? `${year + 1}-01-01` : `${year}-${two(monthNumber + 1)}-01`;
  return dayAfter(next, -1);
}

/** `2026 Nov 25` is 2026-11-25. */
function toIso(text: string): string {
  const [year = '', name = '', number = ''] = text.split(' ');
  return `${year}-${two(osmMonths.indexOf(name) + 1)}-${number}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
