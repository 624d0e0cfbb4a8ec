import { type Say, sayList } from './format.ts';

/** Weekdays (1 = Monday) by name; a run of three or more is taken together. */
export function sayWeekdays(say: Say, days: readonly number[]): string {
  const name = (day = 1) => say(`manner:weekday.${day}`);
  const isRun = days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return isRun ? `${name(days[0])} – ${name(days.at(-1))}` : sayList(say, days.map(name));
}
