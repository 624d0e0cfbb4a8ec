import { describe, expect, test } from 'vitest';
import { compareFolders } from '../../../../src/loaders/compare/compareFolders.ts';
import type { RawRow } from '../../../../src/loaders/readServiceFiles.ts';
import { row } from '../rawRows.ts';

const compare = (old: readonly RawRow[], now: readonly RawRow[]) =>
  compareFolders({ rows: old, json: {} }, { rows: now, json: {} });
const noticed = (old: readonly RawRow[], now: readonly RawRow[]) =>
  compare(old, now).notices.map(({ level, kind, about }) => `${level} ${kind} ${about}`.trim());
const from = (old: Record<string, string>, now: Record<string, string>) => noticed([row(old)], [row(now)]);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => row({ id: `r${index}`, naam: `R${index}` }));

describe('what deserves attention in a row', () => {
  test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['another phone number', {}, { telefoon: '012-3456712' }, ['attention phone buurttafel']],
    ['no phone number any more', {}, { telefoon: '' }, ['attention phone buurttafel']],
    ['a phone number at last', { telefoon: '' }, {}, []],
    ['a place that became secret', {}, { adres_geheim: 'ja' }, ['attention became-secret buurttafel']],
    ['a place that is secret no more', { adres_geheim: 'ja' }, {}, ['alarm not-secret buurttafel']],
    ['“secret”, mistyped', {}, { adres_geheim: 'Ja' }, ['attention became-secret buurttafel']],
    ['a heavier access', {}, { toegang: 'intake' }, ['attention access buurttafel']],
    ['a lighter access', { toegang: 'intake' }, {}, []],
    ['an access that is not known', {}, { toegang: 'onbekend' }, []],
    ['an access that is known at last', { toegang: 'onbekend' }, { toegang: 'indicatie' }, []],
    ['a higher rung', {}, { ladder: '2' }, ['attention rung buurttafel']],
    ['a lower rung', { ladder: '2' }, { ladder: '1' }, []],
    ['the usual rung, written out', {}, { ladder: '0' }, []],
    ['a checked day that went back', {}, { gecontroleerd_op: '2026-01-09' }, ['attention checked buurttafel']],
    ['no checked day any more', {}, { gecontroleerd_op: '' }, ['attention checked buurttafel']],
    ['a later checked day', {}, { gecontroleerd_op: '2027-01-09' }, []],
    ['another summary', {}, { samenvatting: 'Eten' }, []],
  ])('%s', (_what, old, now, expected) => {
    expect(from(old, now)).toEqual(expected);
  });

  test('a category that asks more has a higher rung', () => {
    expect(from({}, { categorie: 'debt-help' })).toContain('attention rung buurttafel');
  });

  test('a row that leaves the site takes its category along', () => {
    expect(from({}, { nagekeken: 'nee' })).toEqual([
      'attention category community-meal',
      'attention hidden buurttafel',
    ]);
  });

  test('another id is an alarm, with the old one as its remedy', () => {
    const { notices } = compare([row({ id: 'oud' })], [row({ id: 'nieuw' })]);
    expect(notices).toMatchObject([{ level: 'alarm', kind: 'renamed', about: 'nieuw' }]);
    expect(notices[0]?.remedy.nl).toBe('Geef de rij haar oude id terug: oud.');
  });

  test.each([
    ['name', { id: 'nieuw', telefoon: '1' }, true],
    ['phone number', { id: 'nieuw', naam: 'Anders', telefoon: '012 345 67 11' }, true],
    ['name, and is secret too', { id: 'nieuw', adres_geheim: 'ja', telefoon: '1' }, false],
    ['nothing', { id: 'nieuw', naam: 'Anders', telefoon: '1' }, false],
  ])('a secret place that comes back under another id shares its %s', (_what, cells, is) => {
    const secret = row({ adres_geheim: 'ja', straat: '', huisnummer: '', postcode: '', plaats: '' });
    expect(noticed([secret], [row(cells)]).includes('alarm not-secret nieuw')).toBe(is);
  });
});

describe('what deserves attention in the list', () => {
  test.each([
    [20, 18, false],
    [20, 17, true],
    [1, 0, true],
    [0, 0, false],
  ])('of %i rows %i are left', (before, after, is) => {
    expect(noticed(many(before), many(after)).includes('alarm many-gone')).toBe(is);
  });

  test('rows that only have another id are not gone', () => {
    const now = many(5).map((one, index) => ({ ...one, cells: { ...one.cells, id: `x${index}` } }));
    expect(noticed(many(5), now)).not.toContain('alarm many-gone');
  });

  test('nothing is left in a category', () => {
    const old = [...many(20), row({ categorie: 'food-bank' })];
    expect(noticed(old, many(20))).toEqual(['attention category food-bank']);
  });

  test('rows moved to another file', () => {
    const { notices } = compare([row({}, 'services-osm.csv')], [row()]);
    expect(notices).toMatchObject([{ kind: 'moved' }]);
    expect(notices[0]?.says.nl).toBe('1 rij is verhuisd van services-osm.csv naar services.csv.');
  });

  test('alarms come first, and the same two lists say the same in the same order', () => {
    const old = [...many(4), row({ adres_geheim: 'ja' })];
    const now = [row({ telefoon: '' }), ...many(2).reverse()];
    expect(noticed(old, now)).toEqual(['alarm not-secret buurttafel', 'alarm many-gone', 'attention phone buurttafel']);
    expect(compare(old, now)).toEqual(compare([...old].reverse(), [...now].reverse()));
  });
});
