import type { DayTime } from '../calendar/CalendarEvent.ts';
import { dayAfter } from './dayAfter.ts';
import type { Hours } from './Hours.ts';
import type { Moment } from './openAt.ts';
import { timesOn } from './timesOn.ts';
import { weekdayOf } from './weekdayOf.ts';

const nextTimes = 4;
/** What comes back at least so often can be put in for every week. */
const fewestWeeks = 3;

/**
 * What can go into a calendar: the next four times, and each time of the usual week for as long as it is known, without
 * the days that differ. Times that have begun, and holidays (ISO days) about which nothing was said, are left out.
 */
export function eventTimes(hours: Hours, now: Moment, holidays: readonly string[]): DayTime[] {
  const ahead = timesAhead(hours, now, hours.holidays === 'said' ? [] : holidays);
  const usual = hours.weekly.flatMap(({ days, from, to }) => days.map((weekday) => ({ weekday, from, to })));
  const weekly = usual.flatMap(({ weekday, from, to }) => {
    const same = ahead.filter((one) => one.from === from && one.to === to && weekdayOf(one.day) === weekday);
    return same.length < fewestWeeks ? [] : toWeekly(same);
  });
  return [...ahead.slice(0, nextTimes), ...weekly];
}

function timesAhead(hours: Hours, now: Moment, unsure: readonly string[]): DayTime[] {
  const ahead: DayTime[] = [];
  for (let day = now.day; day <= hours.until; day = dayAfter(day, 1)) {
    const times = unsure.includes(day) ? [] : (timesOn(hours, day) ?? []);
    for (const [from, to] of times) if (day > now.day || from > now.time) ahead.push({ day, from, to });
  }
  return ahead;
}

/** Times a week or more apart as one that comes back, without the weeks between them in which it does not. */
function toWeekly(times: readonly DayTime[]): DayTime[] {
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last) return [];
  const days = new Set(times.map(({ day }) => day));
  const without: string[] = [];
  for (let day = first.day; day < last.day; day = dayAfter(day, 7)) if (!days.has(day)) without.push(day);
  return [{ ...first, weekly: { until: last.day, without } }];
}
