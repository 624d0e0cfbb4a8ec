import { describe, expect, test } from 'vitest';
import { acceptDraft } from '../../../../../src/core/finder/begin/acceptDraft.ts';
import { acceptTime } from '../../../../../src/core/finder/begin/acceptTime.ts';
import { type Draft, emptyDraft } from '../../../../../src/core/finder/begin/Initiative.ts';
import { toMail } from '../../../../../src/core/finder/begin/toMail.ts';
import { toPlainCell } from '../../../../../src/core/finder/begin/toPlainCell.ts';

const good: Draft = {
  ...emptyDraft,
  name: 'Soep op dinsdag',
  summary: 'We koken en eten samen.',
  category: 'community-meal',
  street: 'Dorpsstraat',
  number: '12',
  postcode: '1292 ZA',
  cost: 'free',
  access: 'free',
  organisation: 'Buren',
  phone: '012-3456789',
};
const faultsOf = (change: Partial<Draft>) => {
  const accepted = acceptDraft({ ...good, ...change });
  return 'faults' in accepted ? accepted.faults.map(({ field, fault }) => `${field} ${fault}`) : [];
};
const taken = (change: Partial<Draft>) => {
  const accepted = acceptDraft({ ...good, ...change });
  return 'initiative' in accepted ? accepted.initiative : undefined;
};

describe('acceptDraft', () => {
  test('says of an empty form all that is needed, from top to bottom', () => {
    const accepted = acceptDraft(emptyDraft);
    expect('faults' in accepted && accepted.faults.map(({ field }) => field)).toEqual([
      ...['name', 'summary', 'category', 'street', 'number', 'postcode', 'cost', 'access', 'organisation', 'phone'],
    ]);
  });

  test.each<[string, Partial<Draft>, string[]]>([
    ['nothing', {}, []],
    ['a name of spaces', { name: '  ' }, ['name empty']],
    ['a long sentence', { summary: 'x'.repeat(141) }, ['summary long']],
    ['markup', { summary: 'a <b>b</b>' }, ['summary plain']],
    ['a sign that turns the text', { howTo: 'a\u202Eb' }, ['howTo plain']],
    ['a letter that was lost', { meeting: 'caf\uFFFD' }, ['meeting plain']],
    ['a strange postcode', { postcode: '0123' }, ['postcode postcode']],
    ['a day without a time', { days: [2] }, ['from time', 'to time']],
    ['a time without a day', { from: '10', to: '12' }, ['days choose']],
    ['an end before the start', { days: [2], from: '12:00', to: '10:00' }, ['to order']],
    ['letters for a number', { phone: 'bel mij' }, ['phone phone']],
    ['no address', { email: 'x' }, ['email email']],
    ['no way to ask', { phone: '' }, ['phone reach']],
    ['an address in place of a number', { phone: '', email: 'a@b.nl' }, []],
    ['no street where it is online', { venue: 'online', street: '', number: '', postcode: '' }, []],
  ])('with %s', (_what, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  test('writes times, postcodes, numbers and digits as the list does', () => {
    const change = { days: [4, 2], from: '9.30', to: '١٢', postcode: '١٢٩٢za', number: '١٢', phone: '+31 12 345' };
    expect(taken(change)).toMatchObject({
      days: [2, 4],
      from: '09:30',
      to: '12:00',
      postcode: '1292 ZA',
      number: '12',
      phone: '0031 12 345',
    });
  });

  test('forgets the address of what is not at a place', () => {
    expect(taken({ venue: 'online', meeting: 'thuis' })).toMatchObject({
      meeting: '',
      street: '',
      number: '',
      postcode: '',
    });
  });
});

test.each([
  ['10', '10:00'],
  ['9:05', '09:05'],
  ['0930', '09:30'],
  ['9u30', '09:30'],
  ['9u', '09:00'],
  ['24:00', undefined],
  ['10:60', undefined],
  ['tien', undefined],
  ['', undefined],
])('acceptTime reads “%s” as %s', (text, time) => {
  expect(acceptTime(text)).toBe(time);
});

test.each([
  ['=1+1', '1+1'],
  [' +31', '31'],
  ['--@=x', 'x'],
  ['"=x', '"x'],
  ['soep; =cmd', 'soep; cmd'],
  ['van 10 - 12', 'van 10 - 12'],
  ['a\n\tb', 'a b'],
  ['＝x', 'x'],
])('toPlainCell makes “%s” into “%s”', (text, plain) => {
  expect(toPlainCell(text)).toBe(plain);
});

describe('toMail', () => {
  test('writes a whole mail, with the row as long as there is room', () => {
    const href = toMail('a@b.nl', 'Nieuw: soep & brood', 'Dag,\nhallo', 'rij');
    expect(href).toBe('mailto:a@b.nl?subject=Nieuw%3A%20soep%20%26%20brood&body=Dag%2C%0D%0Ahallo%0D%0A%0D%0Arij');
    expect(toMail('a@b.nl', 'x', 'Dag', 'r'.repeat(2000))).toBe('mailto:a@b.nl?subject=x&body=Dag');
  });
});
