import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePortal } from '../../../src/loaders/parsePortal.ts';

const demo = JSON.parse(readFileSync('src/content/demo/portal.json', 'utf8')) as Record<string, unknown>;
const parse = (part: Record<string, unknown> = {}) => parsePortal(JSON.stringify({ ...demo, ...part }));

describe('parsePortal', () => {
  test('reads the demo municipality, which says that it is one', () => {
    expect(parse()).toMatchObject({ id: 'zonnewaard', demo: true, code: 'GM9999' });
  });

  test('takes a municipality for a real one unless it says otherwise', () => {
    expect(parse({ demo: undefined }).demo).toBe(false);
  });

  test.each([
    ['an id with capitals', { id: 'Zonnewaard' }, 'id: gebruik kleine letters'],
    ['a code that is none', { code: '0363' }, 'code: schrijf de gemeentecode als GM0363'],
    ['a public address that is none', { publicUrl: 'zonnewaard' }, 'publicUrl: schrijf een heel adres'],
    ['an exit that is a script', { exitUrl: 'javascript:alert(1)' }, 'exitUrl: schrijf een adres'],
    ['an exit without encryption', { exitUrl: 'http://www.knmi.nl/' }, 'exitUrl: schrijf een adres'],
    ['an empty name', { name: '' }, 'name: hier hoort tekst'],
    ['a text without languages', { notice: 'Bel ons' }, 'notice: hier hoort een tekst per taal'],
    ['an empty text', { notice: { nl: '' } }, 'notice.nl: hier hoort tekst'],
  ])('refuses %s and names the field', (_what, part, message) => {
    expect(() => parse(part)).toThrow(`portal.json kan niet worden gebruikt:\n  ${message}`);
  });

  test('names every missing field at once', () => {
    const all = [
      'id',
      'name',
      'code',
      'publicUrl',
      'exitUrl',
      'languages',
      'desk',
      'notice',
      'clientSupport',
      'contact',
    ];
    for (const field of all) expect(() => parsePortal('{}')).toThrow(new RegExp(`^ {2}${field}:`, 'm'));
  });
});
