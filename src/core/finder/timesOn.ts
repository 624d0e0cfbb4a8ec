import { dayNumber } from './dayNumber.ts';
import type { Hours, TimeSpan } from './Hours.ts';
import { weekdayOf } from './weekdayOf.ts';

/** How many days the build works out: from the day before its own, whose night may run on, for a year. */
export const knownDays = 366;

/**
 * The times of an ISO day, in order; none means closed. Undefined when they are not known: outside the year that was
 * worked out, or when no times were written at all (“op afspraak” alone is not closed).
 */
export function timesOn(hours: Hours, day: string): readonly TimeSpan[] | undefined {
  return timesAt(day)(hours);
}

/** The same for many: what hangs on the day alone is worked out once. */
export function timesAt(day: string): (hours: Hours) => readonly TimeSpan[] | undefined {
  const [number, weekday] = [dayNumber(day), weekdayOf(day)];
  return ({ weekly, dated, until }) => {
    // Days compare as texts; only what is not yet over asks for arithmetic.
    if (day > until || dayNumber(until) - number >= knownDays || !hasTimes({ weekly, dated })) return undefined;
    const other = dated.find(({ days }) => days.includes(day));
    if (other) return other.times;
    const times: TimeSpan[] = [];
    for (const { days, from, to } of weekly) if (days.includes(weekday)) times.push([from, to]);
    return times.length > 1 ? times.sort(([a], [b]) => (a < b ? -1 : 1)) : times;
  };
}

function hasTimes({ weekly, dated }: Pick<Hours, 'weekly' | 'dated'>): boolean {
  return weekly.length > 0 || dated.some(({ times }) => times.length > 0);
}
