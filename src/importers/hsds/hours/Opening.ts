import type { TimeSpan } from '../../../core/finder/Hours.ts';

/** When something is open, in one of the ways that `openingstijden` can say. */
export interface Opening {
  /** Weekdays as OSM writes them, Monday first. */
  readonly days: readonly string[];
  /** Which of these weekdays in a month: 2 is the second, −1 the last. None: all of them. */
  readonly nth: readonly number[];
  /** Every so many weeks from the first day (ISO) on which it is open. */
  readonly every?: { readonly weeks: number; readonly from: string };
  /** ISO days between which this holds, both included; absent: always. */
  readonly between?: { readonly from: string; readonly to: string };
  readonly span: TimeSpan;
}
