import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mapped } from '../../../../src/importers/Mapped.ts';
import { draft, dropped, useFolder } from './imported.ts';

const folder = useFolder();

const number = fc.integer({ min: 0, max: 12 }).map(String);
const record = fc.oneof(
  fc
    .record({ id: number, plaats: fc.constantFrom('', 'Waterend', 'Molenbuurt') })
    .map(({ id, plaats }): Mapped => draft(id, plaats ? { plaats } : {})),
  number.map((id): Mapped => dropped(id)),
);
const source = fc.array(record, { maxLength: 15 });
/** Which rows an editor reviews in between. */
const reviews = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 6 });

test('every record and every row is accounted for, whatever is imported after whatever, and reviewed rows never change', async () => {
  const step = fc.record({ records: source, reviewed: reviews });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      folder.write('id;naam;nagekeken\r\n');
      for (const { records, reviewed } of steps) {
        const before = folder.rows();
        const { tally } = await folder.run(records);
        const after = folder.rows();
        expect(tally.read).toBe(records.length);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        for (const row of before.filter(({ nagekeken }) => nagekeken === 'ja')) expect(after).toContainEqual(row);
        expect(before.filter(({ id }) => !after.some((row) => row['id'] === id))).toEqual([]);
        const bytes = folder.read();
        await folder.run(records);
        expect(folder.read()).toBe(bytes);
        review(reviewed);
      }
    }),
    { numRuns: 60 },
  );
});

function review(reviewed: readonly number[]): void {
  const lines = parse(folder.read(), { delimiter: ';', bom: true }) as string[][];
  const at = lines[0]?.indexOf('nagekeken') ?? 0;
  for (const row of reviewed) {
    const line = lines[row + 1];
    if (line) [line[at], line[1]] = ['ja', `Nagekeken ${row}`];
  }
  folder.write(lines.map((line) => line.join(';')).join('\r\n'));
}
