import { daysBetween } from './freshness.ts';
import type { Hours, TimeSpan } from './Hours.ts';
import { weekdayOf } from './weekdayOf.ts';

/** How many days the build works out: from the day before its own, whose night may run on, for a year. */
export const knownDays = 366;

/**
 * The times of an ISO day, in order; none means closed. Undefined when they are not known: outside the year that was
 * worked out, or when no times were written at all (“op afspraak” alone is not closed).
 */
export function timesOn(hours: Hours, day: string): readonly TimeSpan[] | undefined {
  const before = daysBetween(day, hours.until);
  if (before < 0 || before >= knownDays || !hasTimes(hours)) return undefined;
  const dated = hours.dated.find(({ days }) => days.includes(day));
  if (dated) return dated.times;
  const weekday = weekdayOf(day);
  return hours.weekly
    .filter(({ days }) => days.includes(weekday))
    .map(({ from, to }): TimeSpan => [from, to])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function hasTimes({ weekly, dated }: Hours): boolean {
  return weekly.length > 0 || dated.some(({ times }) => times.length > 0);
}
