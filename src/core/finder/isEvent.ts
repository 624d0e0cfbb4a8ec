import type { OpenTime } from './Hours.ts';
import type { Service } from './Service.ts';

const mostTimesAWeek = 3;
/** What is open longer than this is a place that one walks into, not something that begins. */
const longestHours = 6;

/**
 * Whether this is something to go to at a time, such as a language café: open to all, few times a week and not for long.
 * Never where a calendar that someone else looks into could bring danger: a secret address, or what is about home.
 */
export function isEvent({ rung, venue, secretAddress, domains, closedForNow, hours }: Service): boolean {
  if (secretAddress || domains.includes('home-relations')) return false;
  if (rung > 1 || (venue !== 'place' && venue !== 'online') || closedForNow || !hours) return false;
  const weekly = hours.weekly.flatMap(({ days, ...time }) => days.map(() => time));
  const dated = hours.dated.flatMap(({ days, times }) => times.flatMap(([from, to]) => days.map(() => ({ from, to }))));
  const timesAWeek = weekly.length + dated.length / 52;
  return timesAWeek > 0 && timesAWeek <= mostTimesAWeek && [...weekly, ...dated].every(isShort);
}

function isShort({ from, to }: Pick<OpenTime, 'from' | 'to'>): boolean {
  const hours = hourOf(to) - hourOf(from);
  return (hours > 0 ? hours : hours + 24) <= longestHours;
}

function hourOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour + minute / 60;
}
