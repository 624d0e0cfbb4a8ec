/** The name of the clocks of the Netherlands. */
export const zoneName = 'Europe/Amsterdam';

/** How these clocks change (directive 2000/84/EC), for a calendar that does not know: RFC 5545, 3.6.5. */
export const zoneLines: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${zoneName}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
