import { type HoursRule, parseHoursRules } from '../../loaders/hoursRules.ts';
import type { Recurrence } from './Recurrence.ts';
import { toRecurrences } from './toRecurrences.ts';

/** Open at these times on these days. */
export interface Opening {
  readonly on: Recurrence;
  readonly times: Exclude<HoursRule['times'], 'off'>;
  readonly note?: string;
}

/** Opening hours as recurrences that add to each other. */
export interface Resolved {
  readonly openings: readonly Opening[];
  /** Whether they say all of it. If not, they may say open where the text says closed: it must stand beside them. */
  readonly isWhole: boolean;
}

/**
 * Opening hours, as services.csv has them, as recurrences. In the text a later rule takes the place of an earlier one on its
 * days, while recurrences only add: of usual weeks that is worked out here, and all else that replaces cannot be said.
 */
export function resolveHours(text: string, today: string): Resolved {
  const { rules, notes } = parseHoursRules(text);
  let openings: readonly Opening[] = [];
  let isWhole = notes.length === 0;
  for (const [index, rule] of rules.entries()) {
    const on = toRecurrences(rule.days, today);
    if (!on) isWhole = false;
    else {
      const replaces = index > 0 && !rule.adds && !rule.days.startsWith('elke');
      if (replaces) {
        isWhole &&= canReplace(openings, on);
        if (on.every(isUsual)) openings = openings.flatMap((one) => without(one, on));
      }
      openings = [...openings, ...toOpenings(rule, on)];
      isWhole &&= rule.times !== 'off' || on.every(isUsual);
    }
  }
  return { openings, isWhole };
}

function toOpenings({ times, note }: HoursRule, on: readonly Recurrence[]): Opening[] {
  return times === 'off' ? [] : on.map((one) => ({ on: one, times, ...(note ? { note } : {}) }));
}

/** Every week, all year. */
function isUsual({ freq, interval, validFrom }: Recurrence): boolean {
  return freq === 'WEEKLY' && interval === 1 && validFrom === undefined;
}

/** Whether the days of a rule can be taken out of what was said before: only usual days, of a usual week. */
function canReplace(before: readonly Opening[], by: readonly Recurrence[]): boolean {
  const met = before.filter(({ on }) => by.some((one) => sharesDay(on, one)));
  return met.length === 0 || (by.every(isUsual) && met.every(({ on }) => isUsual(on)));
}

function sharesDay(one: Recurrence, other: Recurrence): boolean {
  return one.days.some(({ weekday }) => other.days.some((too) => too.weekday === weekday));
}

function without(opening: Opening, by: readonly Recurrence[]): Opening[] {
  if (!isUsual(opening.on)) return [opening];
  const days = opening.on.days.filter(
    ({ weekday }) => !by.some((one) => one.days.some((too) => too.weekday === weekday)),
  );
  return days.length > 0 ? [{ ...opening, on: { ...opening.on, days } }] : [];
}
