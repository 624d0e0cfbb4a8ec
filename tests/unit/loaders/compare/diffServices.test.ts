import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServicesDiff } from '../../../../src/loaders/compare/Comparison.ts';
import { compareFolders } from '../../../../src/loaders/compare/compareFolders.ts';
import { byKey, diffServices } from '../../../../src/loaders/compare/diffServices.ts';
import { cellOf, type RawRow } from '../../../../src/loaders/readServiceFiles.ts';
import { row, someRows } from '../rawRows.ts';

const idsOf = (rows: readonly RawRow[]) => rows.map((one) => cellOf(one, 'id'));

describe('diffServices', () => {
  test('says what was added, what is gone, and each cell that changed', () => {
    const old = [row({ id: 'a' }), row({ id: 'b' }), row({ id: 'c', naam: 'Weg' })];
    const now = [row({ id: 'd', naam: 'Nieuw' }), row({ id: 'b', telefoon: '1', email: '' }), row({ id: 'a' })];
    const { added, gone, changed, renamed } = diffServices(old, now);
    expect([idsOf(added), idsOf(gone), renamed]).toEqual([['d'], ['c'], []]);
    expect(changed).toMatchObject([
      {
        key: 'b',
        changes: [
          { field: 'telefoon', old: '012-3456711', new: '1' },
          { field: 'email', old: 'info@example.org', new: '' },
        ],
      },
    ]);
  });

  test('does not mind a column that is empty in one and not there in the other', () => {
    expect(diffServices([row({ melding: '' })], [row()]).changed).toEqual([]);
    expect(diffServices([row()], [row({ melding: 'Dicht' })]).changed).toMatchObject([
      { changes: [{ field: 'melding', old: '', new: 'Dicht' }] },
    ]);
  });

  test.each([
    ['the same name and address', {}, 1],
    ['other capitals', { naam: 'BUURTTAFEL' }, 1],
    ['another address', { huisnummer: '14' }, 0],
    ['another name', { naam: 'Burentafel' }, 0],
    ['no name', { naam: '' }, 0],
  ])('knows a place under another id with %s', (_what, cells, count) => {
    const { renamed } = diffServices([row({ ...cells, id: 'oud' })], [row({ id: 'nieuw' })]);
    expect(renamed).toHaveLength(count);
  });

  test('gives each place that is gone one of its own', () => {
    const { renamed } = diffServices([row({ id: 'a' }), row({ id: 'b' })], [row({ id: 'c' })]);
    expect(renamed.map((one) => idsOf([one.old, one.new]))).toEqual([['a', 'c']]);
  });
});

const apply = (rows: readonly RawRow[], { added, gone, changed }: ServicesDiff) => {
  const found = byKey(rows);
  for (const [key, one] of found) if (gone.includes(one)) found.delete(key);
  for (const { key, old, changes } of changed) {
    const cells = { ...old.cells, ...Object.fromEntries(changes.map((one) => [one.field, one.new])) };
    found.set(key, { ...old, cells });
  }
  return [...found.values(), ...added].map(filled).sort();
};
/** As text, without cells that are empty: they say as much as a column that is not there. */
const filled = ({ cells }: RawRow) =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(cells)
        .filter(([, cell]) => cell !== '')
        .sort(),
    ),
  );

describe('of any two lists', () => {
  test('one that is held against itself has nothing to say', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const facts = { rows, json: { 'portal.json': { name: 'Zonnewaard', list: [1] } } };
        const { services, notices, facts: changes } = compareFolders(facts, facts);
        expect({ services, notices, changes }).toEqual({
          services: { added: [], gone: [], changed: [], renamed: [] },
          notices: [],
          changes: { 'portal.json': [] },
        });
      }),
    );
  });

  test('the difference, applied to the first, gives the second', () => {
    fc.assert(
      fc.property(someRows, someRows, (old, now) => {
        expect(apply(old, diffServices(old, now))).toEqual(now.map(filled).sort());
      }),
    );
  });

  test('turned round, what was added is gone', () => {
    fc.assert(
      fc.property(someRows, someRows, (old, now) => {
        const [there, back] = [diffServices(old, now), diffServices(now, old)];
        expect([back.added, back.gone]).toEqual([there.gone, there.added]);
        expect(back.changed.map(({ key }) => key)).toEqual(there.changed.map(({ key }) => key));
        expect(back.renamed).toHaveLength(there.renamed.length);
      }),
    );
  });
});
