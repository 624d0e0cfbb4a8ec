import { dayAfter } from './dayAfter.ts';
import type { Hours } from './Hours.ts';
import type { Moment } from './openAt.ts';
import { timesAt } from './timesOn.ts';

/**
 * Tells of hours whether they are open at this moment, and nothing more: what a filter asks of two thousand services, so
 * that what hangs on the moment alone is worked out once. Undefined is unknown.
 */
export function isOpenAt({ day, time }: Moment): (hours: Hours | undefined) => boolean | undefined {
  const [onToday, onYesterday] = [timesAt(day), timesAt(dayAfter(day, -1))];
  return (hours) => {
    const today = hours && onToday(hours);
    if (!today) return undefined;
    if (today.some(([from, to]) => from <= time && (time < to || to <= from))) return true;
    // What began yesterday may run on past midnight.
    return onYesterday(hours)?.some(([from, to]) => to <= from && time < to) ?? false;
  };
}
