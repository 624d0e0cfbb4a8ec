import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spoilerOf } from '../../../../src/core/finder/begin/spoilerOf.ts';
import { isRecordId, recordId } from '../../../../src/importers/frame/recordId.ts';
import { toCells } from '../../../../src/importers/frame/toCells.ts';
import type { Draft } from '../../../../src/importers/Mapped.ts';
import { limitOfColumn } from '../../../../src/loaders/serviceColumns.ts';
import { columns, draft } from './imported.ts';

describe('recordId', () => {
  test.each([
    ['its own id', draft('7', { id: 'koffie-bij-bep' }), /^koffie-bij-bep$/],
    ['its name and eight signs, when its own cannot be one', draft('7', { id: 'Bep!' }), /^inloop-7-[0-9a-f]{8}$/],
    ['letters without their marks', draft('7', { naam: 'Taalcafé ’t Øost' }), /^taalcafe-t-oost-[0-9a-f]{8}$/],
    ['signs alone, when the name has no letters of ours', draft('7', { naam: '咖啡' }), /^[0-9a-f]{8}$/],
    ['no more than 64 signs', draft('7', { naam: 'x y '.repeat(20) }), /^.{60,64}$/],
  ])('is %s', (_what, record, id) => {
    expect(recordId('test', record)).toMatch(id);
    expect(isRecordId(recordId('test', record))).toBe(true);
  });

  test('hangs on the format and on what the source calls it, not on what may change', () => {
    const id = recordId('test', draft('7'));
    expect(recordId('test', draft('7', { samenvatting: 'anders' }))).toBe(id);
    expect(recordId('other', draft('7'))).not.toBe(id);
    expect(recordId('test', draft('8', { naam: 'Inloop 7' }))).not.toBe(id);
  });

  test('hangs on the name and the place of what the source gives no id', () => {
    const of = (cells: Draft['cells']) => recordId('test', draft('', { naam: 'Inloop', ...cells }));
    expect(of({ beschrijving: 'anders' })).toBe(of({}));
    expect(of({ straat: 'Kade' })).not.toBe(of({}));
  });

  test('can be an id, whatever the name', () => {
    const anyName = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(anyName, fc.string(), (naam, sourceId) => isRecordId(recordId('test', draft(sourceId, { naam })))),
    );
  });
});

describe('toCells', () => {
  const one = (cells: Draft['cells']) => {
    const { cells: row, notes } = toCells(draft('1', cells), 'x', columns);
    return { row: Object.fromEntries(columns.map((column, at) => [column, row[at]])), notes };
  };

  test.each([
    ['a formula', { naam: '=HYPERLINK("x")' }, 'naam', 'HYPERLINK("x")', /formule/],
    ['a formula by its at sign', { plaats: '@SUM(1)' }, 'plaats', 'SUM(1)', /formule/],
    ['markup', { naam: 'Bep <b>thuis</b>' }, 'naam', '', /opmaak/],
    ['a text that is too long', { naam: 'lang '.repeat(20) }, 'naam', `${'lang '.repeat(15)}lang…`, /ingekort/],
    ['a column that is not there', { naam_fr: 'Café' }, 'naam_fr', undefined, /kolom is er/],
  ])('takes the sting out of %s, and says so', (_what, cells, column, text, says) => {
    const { row, notes } = one(cells);
    expect(row[column]).toBe(text);
    expect(notes).toEqual([
      expect.objectContaining({ field: column, says: { nl: expect.stringMatching(says), en: expect.any(String) } }),
    ]);
  });

  test.each([{ telefoon: '+31 12 345 67 00' }, { lat: '-52.1' }, { naam: 'Koffie + thee' }])('leaves %o', (cells) => {
    expect(one(cells)).toMatchObject({ row: cells, notes: [] });
  });

  test('never gives a cell that the site refuses for its letters, whatever it is given', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 900 }),
      fc.constantFrom('=x', '<b>', 'javascript:'),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom('naam', 'beschrijving', 'telefoon', 'talen'), (text, column) => {
        const cell = one({ [column]: text }).row[column] ?? '';
        expect(spoilerOf(cell)).toBeUndefined();
        expect([...cell].length).toBeLessThanOrEqual(limitOfColumn(column));
        expect(cell).toMatch(/^(?![=@])/);
      }),
    );
  });
});
