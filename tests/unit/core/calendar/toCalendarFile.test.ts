import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../../../src/core/calendar/CalendarEvent.ts';
import { toCalendarFile } from '../../../../src/core/calendar/toCalendarFile.ts';

const today = '2026-11-22';
const cafe: CalendarEvent = { uid: 'abc', title: 'Taalcafé', when: { day: '2026-11-26', from: '19:00', to: '21:00' } };
/** Lines as they are before they are folded. */
const linesOf = (...events: CalendarEvent[]) => toCalendarFile(events, today).replaceAll('\r\n ', '').split('\r\n');
const eventOf = (event: CalendarEvent) => {
  const lines = linesOf(event);
  return lines.slice(lines.indexOf('BEGIN:VEVENT'));
};

describe('toCalendarFile', () => {
  test('writes a time on the clocks of the Netherlands, with what is known of it', () => {
    const url = 'https://taalcafe.example/a b';
    expect(eventOf({ ...cafe, place: 'Dorpsplein 1, 1291 ZA Dorp', text: '012-345; bel', url })).toEqual([
      'BEGIN:VEVENT',
      'UID:abc',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;TZID=Europe/Amsterdam:20261126T190000',
      'DTEND;TZID=Europe/Amsterdam:20261126T210000',
      'SUMMARY:Taalcafé',
      'LOCATION:Dorpsplein 1\\, 1291 ZA Dorp',
      'DESCRIPTION:012-345\\; bel',
      'URL:https://taalcafe.example/ab',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each([
    ['20:00', '23:30', '20261126T233000'],
    ['20:00', '24:00', '20261127T000000'],
    ['20:00', '00:00', '20261127T000000'],
    ['20:00', '02:00', '20261127T020000'],
    ['09:00', '09:00', '20261127T090000'],
  ])('from %s to %s ends at %s', (from, to, end) => {
    expect(eventOf({ ...cafe, when: { ...cafe.when, from, to } })).toContain(`DTEND;TZID=Europe/Amsterdam:${end}`);
  });

  test('ends in the new year what begins in the old one', () => {
    const when = { day: '2026-12-31', from: '22:00', to: '01:00' };
    expect(eventOf({ ...cafe, when })).toContain('DTEND;TZID=Europe/Amsterdam:20270101T010000');
  });

  test('writes what comes back each week, until when, and when it does not', () => {
    const weekly = { until: '2027-01-28', without: ['2026-12-24', '2026-12-31'] };
    const lines = eventOf({ ...cafe, when: { day: '2026-11-26', from: '19:00', to: '21:00', weekly } });
    expect(lines).toContain('RRULE:FREQ=WEEKLY;UNTIL=20270128T235959Z');
    expect(lines).toContain('EXDATE;TZID=Europe/Amsterdam:20261224T190000,20261231T190000');
    const always = { day: '2026-11-26', from: '19:00', to: '21:00', weekly: { ...weekly, without: [] } };
    expect(eventOf({ ...cafe, when: always }).join()).not.toContain('EXDATE');
  });

  test('tells how the clocks change where a time needs that, once, and not for whole days', () => {
    expect(linesOf(cafe, cafe).filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
    expect(linesOf({ ...cafe, when: { day: today } }).join()).not.toMatch(/TZ/);
  });
});
