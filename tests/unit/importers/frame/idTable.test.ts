import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idTable } from '../../../../src/importers/frame/idTable.ts';

test('knows of each id what was said of it last, as a Map does', () => {
  const entries = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.integer({ min: -2, max: 2 ** 48 - 1 })));
  fc.assert(
    fc.property(entries, (all) => {
      const [table, map] = [idTable(), new Map<string, number>()];
      for (const [id, value] of all) {
        expect(table.get(id)).toBe(map.get(id));
        table.set(id, value);
        map.set(id, value);
      }
      for (const [id] of all) expect(table.get(id)).toBe(map.get(id));
    }),
  );
});

test('grows, and forgets nothing', () => {
  const table = idTable();
  for (let number = 0; number < 50_000; number += 1) table.set(`rij-${number}`, number);
  const wrong = Array.from({ length: 50_000 }, (_, number) => number).filter((one) => table.get(`rij-${one}`) !== one);
  expect(wrong).toEqual([]);
  expect(table.get('rij-50000')).toBeUndefined();
});
