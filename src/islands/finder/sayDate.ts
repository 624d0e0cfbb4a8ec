import { weekdayOf } from '../../core/finder/weekdayOf.ts';
import type { Say } from '../../i18n/format.ts';

/** “dinsdag 24 november”: the year is that of the next such day. */
export function sayDate(say: Say, day: string): string {
  const [, month, date] = day.split('-').map(Number);
  const words = { weekday: say(`manner:weekday.${weekdayOf(day)}`), month: say(`manner:month.${month}`) };
  return say('nearby:hours.date', { ...words, date: String(date) });
}
