import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSecurityText } from '../../../src/loaders/toSecurityText.ts';

const email = 'eigenblik@zonnewaard.example';
const publicUrl = 'https://zonnewaard.example/';
const fieldsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);

test('it says where to write, until when, in which languages, and where it stands', () => {
  expect(toSecurityText({ email, publicUrl, today: '2026-11-21' })).toBe(
    [
      'Contact: mailto:eigenblik@zonnewaard.example',
      'Expires: 2027-10-17T00:00:00Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://zonnewaard.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('of a portal that hangs lower, it names the root of the host, where it is looked for', () => {
  const text = toSecurityText({ email, publicUrl: 'https://www.zonnewaard.example/kijk/zelf/', today: '2026-11-21' });
  expect(text).toContain('Canonical: https://www.zonnewaard.example/.well-known/security.txt\n');
});

test('without https it names no address of its own, because no other is allowed', () => {
  expect(toSecurityText({ email, publicUrl: 'http://10.0.0.2:8080/', today: '2026-11-21' })).not.toContain('Canonical');
});

test('a sign that would end the address is written in another way', () => {
  const text = toSecurityText({ email: 'a?cc=b&c#d@zonnewaard.example', publicUrl, today: '2026-11-21' });
  expect(text).toMatch(/^Contact: mailto:a%3Fcc%3Db%26c%23d@zonnewaard\.example\n/);
});

test('whatever the day, it ends within a year and has each field once', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const today = day.toISOString().slice(0, 10);
      const fields = fieldsOf(toSecurityText({ email, publicUrl, today }));
      expect(fields.map(([name]) => name)).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
      const [, ends = ''] = fields[1] ?? [];
      expect(ends).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      const daysLeft = (Date.parse(ends) - Date.parse(today)) / 86_400_000;
      expect(daysLeft).toBeGreaterThan(300);
      expect(daysLeft).toBeLessThan(365);
    }),
  );
});
