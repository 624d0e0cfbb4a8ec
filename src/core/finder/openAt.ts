import { dayAfter } from './dayAfter.ts';
import type { Hours, TimeSpan } from './Hours.ts';
import { timesOn } from './timesOn.ts';

/** A day and a time on the clocks of the Netherlands: `2026-11-24` and `09:00`. */
export interface Moment {
  readonly day: string;
  readonly time: string;
}

export type OpenState =
  | { readonly kind: 'unknown' }
  /** No `until`: open for another day at least, or for as long as is known. */
  | { readonly kind: 'open'; readonly until?: string }
  /** No `next`: no opening in the time that is known. */
  | { readonly kind: 'closed'; readonly next?: { readonly day: string; readonly from: string } };

/** In minutes from the midnight at which the day asked about begins. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const dayMinutes = 1440;

/** Whether it is open at a moment, and what comes next. Unknown stays unknown; it is never called closed. */
export function openAt(hours: Hours | undefined, at: Moment): OpenState {
  const today = hours && timesOn(hours, at.day);
  if (!today) return { kind: 'unknown' };
  const now = toMinutes(at.time);
  const running = spansAround(hours, at.day).find(({ from, to }) => from <= now && now < to);
  if (!running) return toClosed(hours, at);
  return isEndKnown(hours, at.day, running) && running.to - now < dayMinutes
    ? { kind: 'open', until: toTime(running.to) }
    : { kind: 'open' };
}

/** From yesterday, which may run past midnight, to far enough ahead to tell “another day at least”. */
function spansAround(hours: Hours, day: string): Span[] {
  const spans = [-1, 0, 1, 2].flatMap((offset) => {
    const times = timesOn(hours, dayAfter(day, offset)) ?? [];
    return times.map((time) => toSpan(time, offset * dayMinutes));
  });
  return joinSpans(spans);
}

function toSpan([from, to]: TimeSpan, midnight: number): Span {
  const [start, end] = [toMinutes(from), toMinutes(to)];
  return { from: midnight + start, to: midnight + (end > start ? end : end + dayMinutes) };
}

/** To who stands at the door, what runs on or overlaps is one opening. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** What ends at the midnight after which nothing is known may as well run on. */
function isEndKnown(hours: Hours, day: string, { to }: Span): boolean {
  return to % dayMinutes !== 0 || timesOn(hours, dayAfter(day, to / dayMinutes)) !== undefined;
}

function toClosed(hours: Hours, at: Moment): OpenState {
  for (let day = at.day; ; day = dayAfter(day, 1)) {
    const times = timesOn(hours, day);
    if (!times) return { kind: 'closed' };
    const next = times.find(([from]) => day > at.day || from > at.time);
    if (next) return { kind: 'closed', next: { day, from: next[0] } };
  }
}

function toMinutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** The midnight at which a day ends is 24:00 of that day. */
function toTime(minutes: number): string {
  const ofDay = minutes === dayMinutes ? minutes : minutes % dayMinutes;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
