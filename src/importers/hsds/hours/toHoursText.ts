import type { TimeSpan } from '../../../core/finder/Hours.ts';
import { osmDays } from '../../../loaders/hoursWords.ts';
import type { Opening } from './Opening.ts';

/** Openings as the text of `openingstijden`: the usual week by its days, and behind it what comes on top of that. */
export function toHoursText(openings: readonly Opening[]): string {
  const isUsual = ({ nth, every, between }: Opening) => nth.length === 0 && !every && !between;
  const usual = weekOf(openings.filter(isUsual));
  const groups = new Map<string, string[]>();
  for (const day of osmDays) {
    const times = usual.get(day);
    if (times) groups.set(times, [...(groups.get(times) ?? []), day]);
  }
  const weekly = [...groups].map(([times, days]) => `${sayDays(days)} ${times}`).join('; ');
  const more = [...new Set(openings.filter((one) => !isUsual(one)).map(sayMore))];
  return [weekly, ...more].filter(Boolean).join(', ');
}

function weekOf(openings: readonly Opening[]): Map<string, string> {
  const spans = new Map<string, TimeSpan[]>();
  for (const { days, span } of openings) for (const day of days) spans.set(day, [...(spans.get(day) ?? []), span]);
  return new Map(
    [...spans].map(([day, list]) => [
      day,
      joinSpans(list)
        .map((span) => span.join('-'))
        .join(','),
    ]),
  );
}

/** Times in order; those that overlap or touch become one, unless one runs on past midnight. */
function joinSpans(spans: readonly TimeSpan[]): TimeSpan[] {
  const joined: TimeSpan[] = [];
  for (const span of spans.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const last = joined.at(-1);
    const isNight = last !== undefined && (last[1] < last[0] || span[1] < span[0]);
    if (last && isNight && last.join() === span.join()) continue;
    if (last && !isNight && span[0] <= last[1])
      joined[joined.length - 1] = [last[0], span[1] > last[1] ? span[1] : last[1]];
    else joined.push(span);
  }
  return joined;
}

/** `Mo-Fr`, `Mo,We`: three or more in a row are said as from and to. */
function sayDays(days: readonly string[]): string {
  const numbers = days.map((day) => osmDays.indexOf(day));
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const say = (number = 0) => osmDays[number] ?? '';
  return runs
    .map((run) => (run.length > 2 ? `${say(run[0])}-${say(run.at(-1))}` : run.map((one) => say(one)).join(',')))
    .join(',');
}

function sayMore({ days, nth, every, between, span }: Opening): string {
  const named = nth.length > 0 ? days.map((day) => `${day}[${nth.join(',')}]`).join(',') : sayDays(days);
  const when = every ? `elke ${every.weeks} weken vanaf ${every.from} ` : '';
  const range = between ? `${between.from} t/m ${between.to} ` : '';
  return `${range}${when}${named} ${span.join('-')}`;
}
