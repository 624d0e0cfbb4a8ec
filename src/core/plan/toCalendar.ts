import type { OwnPlan } from './OwnPlan.ts';

export interface CalendarDay {
  /** `0` for looking back, the id of an agreement otherwise. */
  readonly id: string;
  /** ISO day. */
  readonly day: string;
}

export interface CalendarFacts {
  /** The same for every day: calendars are shared, and shown on other screens. */
  readonly title: string;
  /** Makes the ids of these days unlike those of anyone else; names no machine and no person. */
  readonly seed: string;
  /** ISO day on which the file is made. */
  readonly today: string;
}

/** The days of a plan that a calendar can remember: of each agreement that has one, and of looking back. */
export function calendarDays({ agreements, lookBack }: OwnPlan): CalendarDay[] {
  const days = [...agreements.map(({ id, when }) => ({ id, day: when })), { id: '0', day: lookBack }];
  return days.filter(({ day }) => day !== '');
}

/** A calendar file (RFC 5545) of whole days with one neutral title. Nothing of what the plan says goes into it. */
export function toCalendar(plan: OwnPlan, { title, seed, today }: CalendarFacts): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // Some calendars show where a file came from.
    'PRODID:-//Appointments//Calendar//EN',
    ...calendarDays(plan).flatMap(({ id, day }) => [
      'BEGIN:VEVENT',
      `UID:${seed}-${id}`,
      `DTSTAMP:${basic(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `SUMMARY:${escapeText(title)}`,
      'CLASS:PRIVATE',
      // A day to remember does not make someone busy in the eyes of who shares the calendar.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** `2026-11-22` as calendars write it. */
function basic(day: string): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Lines of at most 75 octets, the space that a further one begins with included; no character is cut (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
