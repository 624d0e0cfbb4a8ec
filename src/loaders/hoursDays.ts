import OpeningHours from 'opening_hours';
import { dayAfter } from '../core/finder/dayAfter.ts';
import type { TimeSpan } from '../core/finder/Hours.ts';
import { HoursProblem, type HoursRule } from './hoursRules.ts';
import type { DayTimes } from './usualWeek.ts';

/** These speak of the clock of the machine that builds, or of what is meant here. */
const harmless = new Set(['date_past', 'date_range_past', 'year_past', 'strange_24_7']);

/** Many services have the same hours, and working one out takes some milliseconds. */
const known = new Map<string, readonly DayTimes[]>();

/**
 * The times of each day from `first` on, from rules of which the days are in OSM's words alone.
 * @throws {HoursProblem} when days do not exist or do not go together
 */
export function timesByDay(rules: readonly HoursRule[], first: string, count: number): readonly DayTimes[] {
  if (rules.length === 0) return [];
  const text = rules.map(toOsm).reduce((all, rule, index) => `${all}${rules[index]?.adds ? ', ' : '; '}${rule}`);
  const key = `${first} ${count} ${text}`;
  const found = known.get(key) ?? inPlainTime(() => workOut(text, first, count));
  known.set(key, found);
  return found;
}

function workOut(text: string, first: string, count: number): DayTimes[] {
  const open = parseOsm(text).getOpenIntervals(toDate(first), toDate(dayAfter(first, count)));
  const byDay = new Map<string, TimeSpan[]>();
  for (const { day, span } of open.flatMap(splitAtMidnight)) byDay.set(day, [...(byDay.get(day) ?? []), span]);
  return Array.from({ length: count }, (_, index) => {
    const day = dayAfter(first, index);
    return { day, times: byDay.get(day) ?? [] };
  });
}

function parseOsm(text: string): OpeningHours {
  let read: OpeningHours;
  try {
    read = new OpeningHours(text, null, {
      mode: 0,
      locale: 'en',
      tag_key: undefined,
      map_value: undefined,
      warnings_severity: undefined,
    });
  } catch {
    throw new HoursProblem('een dag bestaat niet, of dagen en tijden passen niet bij elkaar');
  }
  if (read.getStructuredWarnings().some(({ type }) => !harmless.has(type)))
    throw new HoursProblem('de dagen zijn niet duidelijk');
  return read;
}

/**
 * A time past midnight is handed over as one until 24:00, with its end beside it. Left to itself the library gives the
 * hours after midnight to the next day: `Fr 22:00-02:00; Sa off` would close at midnight.
 */
function toOsm({ days, times }: HoursRule): string {
  if (times === 'off') return `${days} off`;
  const spans = times.map(([from, to]) => `${from}-${to <= from ? '24:00' : to}`);
  const ends = times.flatMap(([from, to]) => (to <= from ? [to] : []));
  const end = ends.length > 0 ? ` open "${ends.sort().at(-1)}"` : '';
  return `${days} ${spans.join(',')}${end}`.trim();
}

type Interval = ReturnType<OpeningHours['getOpenIntervals']>[number];

function splitAtMidnight([from, to, , end]: Interval): { readonly day: string; readonly span: TimeSpan }[] {
  const midnight = new Date(from.getFullYear(), from.getMonth(), from.getDate() + 1);
  if (to < midnight) return [{ day: toDay(from), span: [toTime(from), toTime(to)] }];
  const first = { day: toDay(from), span: [toTime(from), end ?? '24:00'] as const };
  return to > midnight ? [first, ...splitAtMidnight([midnight, to, false, end])] : [first];
}

/**
 * The library reckons with the clock of the machine. Opening hours stand on a wall: 02:30 is a time on every day, also
 * on the one night on which, where the build runs, that time is skipped.
 */
function inPlainTime<T>(work: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = 'UTC';
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

function toDate(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

function toDay(date: Date): string {
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

function toTime(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
