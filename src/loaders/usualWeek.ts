import type { Hours, OpenTime, TimeSpan } from '../core/finder/Hours.ts';
import { weekdayOf } from '../core/finder/weekdayOf.ts';

/** The times of one day (ISO); none means closed. */
export interface DayTimes {
  readonly day: string;
  readonly times: readonly TimeSpan[];
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];
/** Less often open than this is not usual: every other week, or half of the year. */
const openShare = 0.6;
/** Of two seasons each has about half of the days. */
const usualShare = 0.45;

/**
 * A usual week, and the days that differ from it. Of a weekday that is mostly open, usual is what comes first of the
 * times that about half of those days have: with summer and winter times, those of now.
 */
export function usualWeek(all: readonly DayTimes[]): Pick<Hours, 'weekly' | 'dated'> {
  const usual = new Map(weekdays.map((weekday) => [weekday, usualTimes(all, weekday)]));
  const dated = all.filter(({ day, times }) => !isSame(times, usual.get(weekdayOf(day)) ?? []));
  return { weekly: toOpenTimes(usual), dated: byTimes(dated) };
}

function byTimes(all: readonly DayTimes[]): Hours['dated'] {
  const groups = new Map<string, { days: string[]; times: readonly TimeSpan[] }>();
  for (const { day, times } of all) {
    const same = groups.get(times.join(';'));
    if (same) same.days.push(day);
    else groups.set(times.join(';'), { days: [day], times });
  }
  return [...groups.values()];
}

function usualTimes(all: readonly DayTimes[], weekday: number): readonly TimeSpan[] {
  const days = all.filter(({ day }) => weekdayOf(day) === weekday);
  const open = days.filter(({ times }) => times.length > 0);
  if (open.length < openShare * days.length) return [];
  const counts = new Map<string, number>();
  for (const { times } of open) counts.set(times.join(';'), (counts.get(times.join(';')) ?? 0) + 1);
  return open.find(({ times }) => (counts.get(times.join(';')) ?? 0) >= usualShare * days.length)?.times ?? [];
}

function toOpenTimes(usual: ReadonlyMap<number, readonly TimeSpan[]>): OpenTime[] {
  const bySpan = new Map<string, { days: number[]; from: string; to: string }>();
  for (const [weekday, times] of usual) {
    for (const [from, to] of times) {
      const same = bySpan.get(`${from}-${to}`);
      if (same) same.days.push(weekday);
      else bySpan.set(`${from}-${to}`, { days: [weekday], from, to });
    }
  }
  return [...bySpan.values()];
}

function isSame(one: readonly TimeSpan[], other: readonly TimeSpan[]): boolean {
  return one.join(';') === other.join(';');
}
