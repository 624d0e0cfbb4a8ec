import { dayAfter } from './dayAfter.ts';
import type { Hours, TimeSpan } from './Hours.ts';
import { timesOn } from './timesOn.ts';

/** A day as it is shown. */
export interface WeekDay {
  /** ISO day. */
  readonly day: string;
  /** None means closed; absent means not known. */
  readonly times?: readonly TimeSpan[];
}

/** Seven days from an ISO day on, each with its times. */
export function weekOf(hours: Hours, day: string): WeekDay[] {
  return Array.from({ length: 7 }, (_, index) => {
    const one = dayAfter(day, index);
    const times = timesOn(hours, one);
    return times ? { day: one, times } : { day: one };
  });
}
