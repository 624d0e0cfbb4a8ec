import { dayAfter } from './dayAfter.ts';
import type { Hours } from './Hours.ts';
import type { Moment } from './openAt.ts';
import { timesOn } from './timesOn.ts';

/** Whether it is open at a moment, and nothing more: what a filter asks of two thousand services. Undefined is unknown. */
export function isOpenAt(hours: Hours | undefined, { day, time }: Moment): boolean | undefined {
  const today = hours && timesOn(hours, day);
  if (!today) return undefined;
  if (today.some(([from, to]) => from <= time && (time < to || to <= from))) return true;
  // What began yesterday may run on past midnight.
  return timesOn(hours, dayAfter(day, -1))?.some(([from, to]) => to <= from && time < to) ?? false;
}
