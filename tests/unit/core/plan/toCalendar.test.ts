import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyPlan, type OwnPlan } from '../../../../src/core/plan/OwnPlan.ts';
import { calendarDays, toCalendar } from '../../../../src/core/plan/toCalendar.ts';

const plan: OwnPlan = {
  question: 'canary question',
  ideas: [{ id: '1', text: 'canary idea', chosen: true }],
  agreements: [
    { id: '1', what: 'canary what', who: 'canary who', when: '2026-12-01' },
    { id: '2', what: 'canary without a day', who: '', when: '' },
    { id: '7', what: '', who: '', when: '2026-12-01' },
  ],
  signs: 'canary signs',
  lookBack: '2027-01-03',
};
const facts = { title: 'Appointment with myself', seed: 'abc', today: '2026-11-22' };

test('a plan has a day for each agreement with one, and for looking back', () => {
  expect(calendarDays(plan)).toEqual([
    { id: '1', day: '2026-12-01' },
    { id: '7', day: '2026-12-01' },
    { id: '0', day: '2027-01-03' },
  ]);
  expect(calendarDays(emptyPlan)).toEqual([]);
});

describe('toCalendar', () => {
  test('makes whole days with a neutral title, and nothing of the plan', () => {
    const day = (uid: string, date: string) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'DTSTAMP:20261122T000000Z',
      `DTSTART;VALUE=DATE:${date}`,
      'SUMMARY:Appointment with myself',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Appointments//Calendar//EN',
      ...day('abc-1', '20261201'),
      ...day('abc-7', '20261201'),
      ...day('abc-0', '20270103'),
      'END:VCALENDAR',
      '',
    ];
    expect(toCalendar(plan, facts).split('\r\n')).toEqual(lines);
  });

  test('is the same for the same plan, so that a second file doubles nothing', () => {
    expect(toCalendar(plan, facts)).toBe(toCalendar({ ...plan, question: 'other', signs: '' }, facts));
  });

  test('names no machine', () => {
    expect(toCalendar(plan, facts)).not.toMatch(/@|https?:|\.(nl|com|example)\b/);
  });

  test.each([
    ['a, b; c', 'SUMMARY:a\\, b\\; c'],
    ['back\\slash', 'SUMMARY:back\\\\slash'],
    ['two\r\nlines\nthree', 'SUMMARY:two\\nlines\\nthree'],
    ['one: two "three"', 'SUMMARY:one: two "three"'],
  ])('escapes %j', (title, expected) => {
    expect(toCalendar(plan, { ...facts, title }).split('\r\n')).toContain(expected);
  });

  test('folds at 75 octets, cuts no character, and unfolds to what it was', () => {
    const titles = fc.string({ unit: fc.constantFrom('a', 'é', 'م', '文', '🙂', '\\', ';', '\n'), maxLength: 200 });
    fc.assert(
      fc.property(titles, (title) => {
        const file = toCalendar(plan, { ...facts, title });
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Buffer.from(file).toString()).toBe(file);
        const summary =
          file
            .replaceAll('\r\n ', '')
            .split('\r\n')
            .find((line) => line.startsWith('SUMMARY')) ?? '';
        const said = summary.replace(/^SUMMARY:/, '').replace(/\\(.)/g, (_, one) => (one === 'n' ? '\n' : one));
        expect(said).toBe(title);
      }),
      { numRuns: 500 },
    );
  });
});
