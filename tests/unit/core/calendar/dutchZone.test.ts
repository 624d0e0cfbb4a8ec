import { expect, test } from 'vitest';
import { zoneLines } from '../../../../src/core/calendar/dutchZone.ts';

const hourMs = 3_600_000;

interface Change {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly offset: string;
}

/** The days on which the clocks change in a year, read from the lines as a calendar reads them. */
function changesIn(year: number): Change[] {
  const parts = zoneLines.join('\n').split(/BEGIN:(?:DAYLIGHT|STANDARD)\n/);
  return parts.slice(1).map((part) => {
    const value = (name: RegExp) => name.exec(part)?.[1] ?? '';
    const month = Number(value(/RRULE:FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1SU/));
    const hour = Number(value(/DTSTART:\d{8}T(\d\d)0000/));
    const before = Number(value(/TZOFFSETFROM:\+(\d\d)00/));
    const last = new Date(Date.UTC(year, month, 0));
    const day = last.getUTCDate() - last.getUTCDay();
    return { at: Date.UTC(year, month - 1, day, hour - before), offset: value(/TZOFFSETTO:(\+\d{4})/) };
  });
}

test('the clocks change as those of the Netherlands do, at every hour of two years', () => {
  const shown = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });
  const changes = [2026, 2027, 2028].flatMap(changesIn).sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  for (let at = Date.UTC(2027, 0, 1); at < Date.UTC(2029, 0, 1); at += hourMs) {
    const ours = changes.findLast((change) => change.at <= at)?.offset ?? 'none';
    const name = shown.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    expect(`GMT${ours.slice(0, 3)}:${ours.slice(3)}`, new Date(at).toISOString()).toBe(name);
    seen.add(ours);
  }
  expect([...seen].sort()).toEqual(['+0100', '+0200']);
});

test('a calendar is told of a change on a day on which it was', () => {
  const starts = zoneLines.filter((line) => line.startsWith('DTSTART:'));
  const days = starts.map((line) => line.replace(/^DTSTART:(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3'));
  expect(days.map((day) => new Date(day).getUTCDay())).toEqual([0, 0]);
  expect(days.map((day) => Number(day.slice(8)) > 24)).toEqual([true, true]);
});
