import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnName } from '../../../../src/loaders/compare/columnName.ts';
import { compareFolders } from '../../../../src/loaders/compare/compareFolders.ts';
import { diffFacts } from '../../../../src/loaders/compare/diffFacts.ts';
import { sayComparison } from '../../../../src/loaders/compare/sayComparison.ts';
import { toPrintable } from '../../../../src/loaders/compare/toPrintable.ts';
import { isSecretRow } from '../../../../src/loaders/isSecretRow.ts';
import type { RawRow } from '../../../../src/loaders/readServiceFiles.ts';
import { row, someRows } from '../rawRows.ts';

const line = (id: string, number: string | null) => ({ id, number, name: { nl: id } });

describe('diffFacts', () => {
  test('knows items of a list by their id, wherever they stand', () => {
    const old = { lines: [line('a', '1'), line('b', '2')] };
    const now = { lines: [line('b', '3'), line('a', '1')] };
    expect(diffFacts(old, now)).toEqual([{ field: 'lines.b.number', old: '2', new: '3' }]);
  });

  test.each<[string, unknown, unknown, unknown[]]>([
    ['a field that is new', {}, { demo: true }, [{ field: 'demo', old: '', new: 'true' }]],
    ['a file that is gone', { id: 'x' }, undefined, [{ field: 'id', old: 'x', new: '' }]],
    ['a list of texts', { a: ['x'] }, { a: ['x', 'y'] }, [{ field: 'a', old: '["x"]', new: '["x","y"]' }]],
    ['nothing for null', { a: null }, {}, []],
    [
      'a private key, without it',
      { k: { d: 'secret' } },
      { k: {} },
      [{ field: 'k.d', old: '(niet getoond)', new: '' }],
    ],
  ])('says %s', (_what, old, now, changes) => {
    expect(diffFacts(old, now)).toEqual(changes);
  });

  test('a helpline that is gone or has another number deserves attention; one that is new does not', () => {
    const old = { 'helplines.json': { lines: [line('a', '1'), line('b', '2')] } };
    const now = { 'helplines.json': { lines: [line('a', '9'), line('c', '3')] } };
    const { notices } = compareFolders({ rows: [], json: old }, { rows: [], json: now });
    expect(notices.map(({ kind, about }) => `${kind} ${about}`)).toEqual(['helpline a', 'helpline b']);
  });
});

test.each([
  ['telefoon', 'telefoon'],
  ['gecontroleerd_op', 'nagekeken op'],
  ['naam_en', 'naam (Engels)'],
  ['kosten_toelichting_ar', 'uitleg bij kosten (Arabisch)'],
  ['constructor', 'constructor'],
  ['x_zz', 'x_zz'],
])('columnName calls %s %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

const printable = (old: readonly RawRow[], now: readonly RawRow[]) =>
  toPrintable(compareFolders({ rows: old, json: {} }, { rows: now, json: {} }));

describe('sayComparison', () => {
  test('says what changed, alarms on top', () => {
    const old = [row({ adres_geheim: 'ja' }), row({ id: 'b', naam: 'Burenkring' })];
    const now = [row({ naam_en: 'Table' }), row({ id: 'c', naam: 'Inloop' }), row({ id: 'd', naam: 'Koor' })];
    const said = sayComparison(printable(old, now));
    expect(said).toMatch(
      /^ALARM: kijk hier eerst naar\n {2}Buurttafel \(buurttafel\)\n {4}Het adres van deze plek was/,
    );
    expect(said).toContain('ERBIJ: 2\n  Inloop (c)\n  Koor (d)\n');
    expect(said).toContain('WEG: 1\n  Burenkring (b)\n');
    expect(said).toContain('    naam (Engels): (leeg) → “Table”\n');
    expect(said).toMatch(/Eerst 2 rijen, nu 3 rijen\. Alarm: 2\. Let op: 0\.\n$/);
  });

  test('shows long texts from where they differ', () => {
    const text = 'Elke woensdag koffie voor iedereen uit de buurt, en ook thee en limonade, om ';
    const said = sayComparison(printable([row({ beschrijving: `${text}10` })], [row({ beschrijving: `${text}11` })]));
    expect(said).toContain('beschrijving: “…limonade, om 10” → “…limonade, om 11”');
  });

  test('says of two lists that are the same that they are', () => {
    expect(sayComparison(printable([row()], [row()]))).toMatch(/^Er is niets veranderd\./);
  });

  test('says no more than people read, and how many there are', () => {
    const rows = Array.from({ length: 70 }, (_, index) => row({ id: `r${index}`, naam: `R${index}` }));
    expect(sayComparison(printable([], rows))).toContain('en nog 20: met --json ziet u ze allemaal');
  });

  test('never tells where a secret address is, or was', () => {
    fc.assert(
      fc.property(someRows, fc.boolean(), (rows, isBefore) => {
        const secret = rows.filter(isSecretRow);
        const other = secret.map(({ cells, ...rest }) => ({
          ...rest,
          cells: { ...cells, adres_geheim: 'nee', straat: '' },
        }));
        const found = isBefore ? printable(secret, other) : printable(other, secret);
        expect(JSON.stringify(found) + sayComparison(found)).not.toMatch(/Verborgenlaan|Stilledorp|1292/);
      }),
    );
  });
});
