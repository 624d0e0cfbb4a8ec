import type { CalendarEvent, DayTime, WholeDay } from './CalendarEvent.ts';
import { zoneLines, zoneName } from './dutchZone.ts';
import { fold } from './fold.ts';

const dayMs = 86_400_000;

/** A calendar file (RFC 5545) of these events, made on an ISO day. Who shares the calendar shows them as private. */
export function toCalendarFile(events: readonly CalendarEvent[], today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // Some calendars show where a file came from.
    'PRODID:-//Appointments//Calendar//EN',
    ...(events.some(({ when }) => isTimed(when)) ? zoneLines : []),
    ...events.flatMap((event) => eventLines(event, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, title, when, place, text, url }: CalendarEvent, today: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${basic(today)}T000000Z`,
    ...(isTimed(when) ? timedLines(when) : [`DTSTART;VALUE=DATE:${basic(when.day)}`]),
    `SUMMARY:${escapeText(title)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(text ? [`DESCRIPTION:${escapeText(text)}`] : []),
    ...(url ? [`URL:${url.replace(/\s/g, '')}`] : []),
    'CLASS:PRIVATE',
    // What one wants to remember does not make someone busy in the eyes of who shares the calendar.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function isTimed(when: WholeDay | DayTime): when is DayTime {
  return 'from' in when;
}

function timedLines({ day, from, to, weekly }: DayTime): string[] {
  const without = weekly?.without.map((one) => wallTime(one, from)) ?? [];
  return [
    `DTSTART;TZID=${zoneName}:${wallTime(day, from)}`,
    `DTEND;TZID=${zoneName}:${wallTime(to <= from ? nextDay(day) : day, to)}`,
    // Must be in UTC. The next time would be a week later, so the end of the last day will do for any clock.
    ...(weekly ? [`RRULE:FREQ=WEEKLY;UNTIL=${basic(weekly.until)}T235959Z`] : []),
    ...(without.length > 0 ? [`EXDATE;TZID=${zoneName}:${without.join(',')}`] : []),
  ];
}

/** `2026-11-22` and `09:00` as calendars write them; 24:00 is the midnight at which the next day begins. */
function wallTime(day: string, time: string): string {
  return time === '24:00' ? wallTime(nextDay(day), '00:00') : `${basic(day)}T${time.replace(':', '')}00`;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
}

/** `2026-11-22` as calendars write it. */
function basic(day: string): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}
