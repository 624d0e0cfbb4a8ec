import { dayAfter } from '../core/finder/dayAfter.ts';
import { weekdayOf } from '../core/finder/weekdayOf.ts';
import { isDay } from '../core/isDay.ts';
import { HoursProblem, type HoursRule } from './hoursRules.ts';
import { osmDays, osmMonths, toOsmDay } from './hoursWords.ts';

export interface Span {
  /** ISO days, both included. */
  readonly first: string;
  readonly last: string;
}

const everySo =
  /^elke ([234]) weken vanaf (\d{4}) ([A-Z][a-z]{2}) (\d{2}) ((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*)$/;

/**
 * Writes out by date what OSM or the library cannot say our way: public holidays (from our own table) and “elke 2
 * weken”, which adds to other times as people mean it. What remains is OSM alone.
 * @throws {HoursProblem}
 */
export function toDatedRules(rules: readonly HoursRule[], holidays: readonly string[], span: Span): HoursRule[] {
  const kept = holidays.filter((day) => day >= span.first && day <= span.last);
  return rules.flatMap((rule, index) => {
    const afterHolidays = rules.slice(0, index).some(({ days }) => /\bPH\b/.test(days));
    if (afterHolidays && rule.times !== 'off' && !/\bPH\b|[A-Z][a-z]{2} \d/.test(rule.days.replace(everySo, '')))
      throw new HoursProblem('zet de regel over feestdagen (PH) achter de gewone tijden');
    if (rule.days.includes('elke')) return onDates({ ...rule, adds: index > 0 }, everyWeeks(rule.days, span));
    if (/\bPH\b/.test(rule.days)) return ofHolidays(rule, kept);
    return rule;
  });
}

function ofHolidays(rule: HoursRule, holidays: readonly string[]): HoursRule[] {
  const parts = rule.days.split(',');
  const others = parts.filter((part) => part !== 'PH').join(',');
  if (others.includes('PH')) throw new HoursProblem('schrijf feestdagen als PH, zonder meer erbij');
  return [...(others === '' ? [] : [{ ...rule, days: others }]), ...onDates(rule, holidays)];
}

function onDates(rule: HoursRule, days: readonly string[]): HoursRule[] {
  return days.length > 0 ? [{ ...rule, days: days.map(toOsmDay).join(',') }] : [];
}

function everyWeeks(text: string, { first, last }: Span): string[] {
  const [, weeks = '', year, month = '', date, names = ''] = everySo.exec(text) ?? [];
  const anchor = `${year}-${String(osmMonths.indexOf(month) + 1).padStart(2, '0')}-${date}`;
  if (weeks === '' || !isDay(anchor))
    throw new HoursProblem('schrijf “elke 2 weken vanaf 2026-11-25 We 14:00-16:00”; 3 of 4 weken mag ook');
  const weekdays = toWeekdays(names);
  if (!weekdays.includes(weekdayOf(anchor)))
    throw new HoursProblem(`${anchor} is niet op ${names}; begin met een dag waarop het open is`);
  const monday = dayAfter(anchor, 1 - weekdayOf(anchor));
  const days: string[] = [];
  for (let week = monday; week <= last; week = dayAfter(week, 7 * Number(weeks)))
    days.push(...weekdays.map((weekday) => dayAfter(week, weekday - 1)));
  return days.filter((day) => day >= anchor && day >= first && day <= last);
}

function toWeekdays(names: string): number[] {
  return names.split(',').flatMap((part) => {
    const [from = 0, to = from, more] = part.split('-').map((name) => osmDays.indexOf(name) + 1);
    if (more !== undefined || to < from) throw new HoursProblem(`“${part}” zijn geen dagen na elkaar`);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
