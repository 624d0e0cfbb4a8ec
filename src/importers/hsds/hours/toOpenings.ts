import { dayAfter } from '../../../core/finder/dayAfter.ts';
import type { TimeSpan } from '../../../core/finder/Hours.ts';
import { weekdayOf } from '../../../core/finder/weekdayOf.ts';
import { isDay } from '../../../core/isDay.ts';
import type { Said } from '../../../loaders/ContentProblem.ts';
import { osmDays } from '../../../loaders/hoursWords.ts';
import { type Json, textOf } from '../json.ts';
import { hoursWords } from './hoursWords.ts';
import type { Opening } from './Opening.ts';
import { toClock } from './toClock.ts';

/** Times of more than a year ahead are not worked out by the site. */
const aheadDays = 366;
const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Parts of a rule that no opening hours can say. */
const notSaid = ['count', 'byweekno', 'bymonthday', 'byyearday'] as const;

/** One schedule of HSDS (RFC 5545 in fields, or a `weekday` of HSDS 1) as openings, or why it cannot be said. */
export function toOpenings(schedule: Json, today: string): readonly Opening[] | Said {
  const span = toSpan(schedule);
  if ('nl' in span) return span;
  const between = toBetween(schedule, today);
  if (between && 'nl' in between) return between;
  if (notSaid.some((field) => textOf(schedule, field) !== '')) return hoursWords.unsayable;
  const rules = repeat(schedule);
  if ('nl' in rules) return rules;
  // “Every two weeks until” is a rule that the grammar does not have.
  if (between && rules.some(({ every }) => every)) return hoursWords.unsayable;
  return rules.map((rule) => ({ ...rule, ...(between ? { between } : {}), span }));
}

function toSpan(schedule: Json): TimeSpan | Said {
  const given = [textOf(schedule, 'opens_at'), textOf(schedule, 'closes_at')];
  if (given.some((time) => time === '')) return hoursWords.noTimes;
  const [from, to] = given.map(toClock);
  if (from === undefined || to === undefined || from === '24:00') return hoursWords.noClock;
  const end = to === '00:00' ? '24:00' : to;
  return from === end ? hoursWords.noClock : [from, end];
}

function toBetween(schedule: Json, today: string): Opening['between'] | Said {
  const ends = [dayIn(schedule, 'valid_to'), dayIn(schedule, 'until')].filter(Boolean).sort();
  const [to] = ends;
  if (to !== undefined && to < today) return hoursWords.over;
  const isEvery = Number(textOf(schedule, 'interval') || 1) > 1;
  const starts = [dayIn(schedule, 'valid_from'), isEvery ? '' : dayIn(schedule, 'dtstart')].filter(Boolean).sort();
  const from = starts.at(-1);
  const isOpen = to === undefined || to > dayAfter(today, aheadDays);
  if (isOpen && (from === undefined || from <= today)) return undefined;
  // Without a first day it is one that is over for sure, and the same tomorrow.
  const first = from ?? `${Number((to ?? today).slice(0, 4)) - 1}-01-01`;
  // A rule with a first day has a last one: five years on, someone has looked at it again.
  const last = to ?? `${Number(first.slice(0, 4)) + 5}-12-31`;
  return first <= last ? { from: first, to: last } : hoursWords.over;
}

type Rule = Omit<Opening, 'span'>;

interface Day {
  readonly day: string;
  readonly nth: number;
}

/** How it repeats: each day or week, each so many weeks, or each second weekday of a month. */
function repeat(schedule: Json): readonly Rule[] | Said {
  const given = textOf(schedule, 'byday') || textOf(schedule, 'weekday');
  const freq = textOf(schedule, 'freq').toUpperCase() || 'WEEKLY';
  const interval = Number(textOf(schedule, 'interval') || 1);
  if (freq === 'DAILY' && interval === 1 && given === '') return [{ days: osmDays, nth: [] }];
  // Without a weekday, a month counts its days.
  if (freq === 'MONTHLY' && given === '') return hoursWords.unsayable;
  const days = given === '' ? dayOfStart(schedule) : toDays(given);
  if (days.length === 0) return hoursWords.noDays;
  const setpos = textOf(schedule, 'bysetpos');
  if (freq === 'MONTHLY' && interval === 1) return monthly(days, setpos);
  const isPlain = days.every(({ nth }) => nth === 0) && setpos === '';
  return isPlain ? weekly(schedule, days, freq, interval) : hoursWords.unsayable;
}

function weekly(schedule: Json, days: readonly Day[], freq: string, interval: number): readonly Rule[] | Said {
  const names = osmDays.filter((name) => days.some(({ day }) => day === name));
  if (interval === 1 && (freq === 'WEEKLY' || freq === 'DAILY')) return [{ days: names, nth: [] }];
  return freq === 'WEEKLY' ? everyWeeks(schedule, names, interval) : hoursWords.unsayable;
}

function dayOfStart(schedule: Json): Day[] {
  const start = dayIn(schedule, 'dtstart');
  return start === '' ? [] : [{ day: osmDays[weekdayOf(start) - 1] ?? '', nth: 0 }];
}

/** `MO,2TU,-1FR` or `Monday`; none when one of them is no day. */
function toDays(given: string): Day[] {
  const parts = given.split(/[\s,;]+/).filter(Boolean);
  const days = parts.flatMap((part) => {
    const [, nth = '0', name = ''] = /^([+-]?\d{1,2})?([a-z]{2,9})$/i.exec(part) ?? [];
    const at = name === '' ? -1 : dayNames.findIndex((day) => day.startsWith(name.toLowerCase()));
    return at < 0 ? [] : [{ day: osmDays[at] ?? '', nth: Number(nth) }];
  });
  return days.length === parts.length ? days : [];
}

function monthly(days: readonly Day[], setpos: string): readonly Rule[] | Said {
  const places = setpos.split(',').filter(Boolean).map(Number);
  const isOnce = days.length === 1 && days[0]?.nth === 0;
  // “The first working day of the month” is one day of five, which no grammar of ours says.
  if (places.length > 0 && !isOnce) return hoursWords.unsayable;
  const all = places.length > 0 ? places.map((nth) => ({ day: days[0]?.day ?? '', nth })) : days;
  if (all.some(({ nth }) => !Number.isInteger(nth) || Math.abs(nth) > 5)) return hoursWords.unsayable;
  return osmDays.flatMap((name) => {
    const own = all.filter(({ day }) => day === name).map(({ nth }) => nth);
    if (own.length === 0) return [];
    return { days: [name], nth: own.includes(0) ? [] : [...new Set(own)].sort((a, b) => a - b) };
  });
}

/** The grammar counts from a day on which it is open: the first that RFC 5545 has, in the week of `dtstart` or later. */
function everyWeeks(schedule: Json, names: readonly string[], weeks: number): readonly Rule[] | Said {
  const start = dayIn(schedule, 'dtstart');
  const isMonday = ['', 'MO'].includes(textOf(schedule, 'wkst').toUpperCase());
  if (start === '' || !isMonday || ![2, 3, 4].includes(weeks)) return hoursWords.unsayable;
  const monday = dayAfter(start, 1 - weekdayOf(start));
  const candidates = [0, weeks].flatMap((week) =>
    names.map((name) => dayAfter(monday, 7 * week + osmDays.indexOf(name))),
  );
  const from = candidates.find((day) => day >= start);
  return from === undefined ? hoursWords.noDays : [{ days: names, nth: [], every: { weeks, from } }];
}

/** The day of a date or a time; empty when it is none. */
function dayIn(schedule: Json, field: string): string {
  const day = textOf(schedule, field).slice(0, 10);
  return isDay(day) ? day : '';
}
