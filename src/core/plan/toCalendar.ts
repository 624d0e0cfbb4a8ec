import { toCalendarFile } from '../calendar/toCalendarFile.ts';
import type { OwnPlan } from './OwnPlan.ts';

export interface CalendarDay {
  /** `0` for looking back, the id of an agreement otherwise. */
  readonly id: string;
  /** ISO day. */
  readonly day: string;
}

export interface CalendarFacts {
  /** The same for every day: calendars are shared, and shown on other screens. */
  readonly title: string;
  /** Makes the ids of these days unlike those of anyone else; names no machine and no person. */
  readonly seed: string;
  /** ISO day on which the file is made. */
  readonly today: string;
}

/** The days of a plan that a calendar can remember: of each agreement that has one, and of looking back. */
export function calendarDays({ agreements, lookBack }: OwnPlan): CalendarDay[] {
  const days = [...agreements.map(({ id, when }) => ({ id, day: when })), { id: '0', day: lookBack }];
  return days.filter(({ day }) => day !== '');
}

/** A calendar file of whole days with one neutral title. Nothing of what the plan says goes into it. */
export function toCalendar(plan: OwnPlan, { title, seed, today }: CalendarFacts): string {
  const events = calendarDays(plan).map(({ id, day }) => ({ uid: `${seed}-${id}`, title, when: { day } }));
  return toCalendarFile(events, today);
}
