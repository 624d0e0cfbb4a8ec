import { daysBetween, freshnessOf } from '../../core/finder/freshness.ts';
import type { Urgency } from './Freshness.ts';

const daysPerMonth = 30;
/** A mail is read, forgotten, and read again: two months ahead leaves time. */
const ahead = 2 * daysPerMonth;

/**
 * How much a look at what was checked on this day matters. With six months it is what the site goes by: 180 days. One
 * without a day is too old.
 */
export function urgencyOf(checkedOn: string | null, today: string, months: number): Urgency {
  if (checkedOn === null || freshnessOf(checkedOn, today) === 2) return 'too-old';
  const days = daysBetween(checkedOn, today);
  if (days > months * daysPerMonth) return 'old';
  return days + ahead > months * daysPerMonth ? 'soon' : 'fresh';
}
