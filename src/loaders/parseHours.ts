import { dayAfter } from '../core/finder/dayAfter.ts';
import type { Hours } from '../core/finder/Hours.ts';
import { knownDays } from '../core/finder/timesOn.ts';
import { toDatedRules } from './datedRules.ts';
import { timesByDay } from './hoursDays.ts';
import { HoursProblem, type HoursRule, parseHoursRules } from './hoursRules.ts';
import { toDutchDays } from './hoursWords.ts';
import { usualWeek } from './usualWeek.ts';

/** What opening hours are worked out against. */
export interface HoursCalendar {
  /** ISO day of the build. */
  readonly today: string;
  /** ISO days that are public holidays here. */
  readonly holidays: readonly string[];
}

/**
 * Parses OSM's opening_hours, with Dutch words too (docs/voorzieningen.md, docs/adr/0022): a usual week and what
 * differs from it in the year from today. Gives the problem, as a Dutch clause, when it cannot be read.
 */
export function parseHours(
  text: string,
  { today, holidays }: HoursCalendar,
): { readonly hours: Hours } | { readonly problem: string } {
  try {
    const { rules, notes } = parseHoursRules(text);
    const until = dayAfter(today, knownDays - 2);
    const span = { first: dayAfter(until, 1 - knownDays), last: until };
    const note = [...notesOf(rules), ...notes].join('; ');
    return {
      hours: {
        ...usualWeek(timesByDay(toDatedRules(rules, holidays, span), span.first, knownDays)),
        until,
        ...(note ? { note } : {}),
        ...(rules.some(({ days }) => /\bPH\b/.test(days)) ? { holidays: 'said' } : {}),
      },
    };
  } catch (error) {
    if (!(error instanceof HoursProblem)) throw error;
    return { problem: error.message };
  }
}

/** A note that holds for all times stands alone; one that holds for some says for which. */
function notesOf(rules: readonly HoursRule[]): string[] {
  const open = rules.filter(({ times }) => times !== 'off');
  const [first] = open;
  if (first?.note && open.every(({ note }) => note === first.note)) return [first.note];
  return rules.flatMap(({ days, times, note }) => {
    if (!note) return [];
    const spans = times === 'off' ? ['gesloten'] : times.map((span) => span.join('–'));
    return `${[toDutchDays(days), spans.join(', ')].filter(Boolean).join(' ')}: ${note}`;
  });
}
