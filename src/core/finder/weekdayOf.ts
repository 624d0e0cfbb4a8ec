import { dayNumber } from './dayNumber.ts';

/** The weekday of an ISO day: 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: string): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
