import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDirtyRows } from '../../../../../src/importers/hsds/table/readDirtyRows.ts';
import { writeSource } from '../sources.ts';

/** Rows by their line; what is broken is said to be. */
async function read(text: string) {
  const rows = await Array.fromAsync(readDirtyRows(writeSource(text, 'rows.csv')));
  return rows.map(({ line, cells }) => [line, cells ? Object.values(cells).join('|') : 'broken']);
}

describe('readDirtyRows', () => {
  test.each([
    [
      'plain rows',
      'a,b\n1,x\n2,y',
      [
        [2, '1|x'],
        [3, '2|y'],
      ],
    ],
    ['a mark, semicolons and Windows', '\uFEFFA;B c\r\n1;x\r\n', [[2, '1|x']]],
    ['tabs', 'a\tb\n1\tx,y\n', [[2, '1|x,y']]],
    ['quotes, and quotes in quotes', 'a,b\n"1, one", "x ""y"" z" \n', [[2, '1, one|x "y" z']]],
    ['a quote within a word', 'a,b\n1,5" pipe\n', [[2, '1|5" pipe']]],
    [
      'cells of more lines',
      'a,b\n"1\n\none",x\n2,"y\n"\n',
      [
        [2, '1\n\none|x'],
        [5, '2|y'],
      ],
    ],
    [
      'empty lines, and cells that say nothing',
      'a,b\n\n1,NULL\n , \n',
      [
        [3, '1'],
        [4, ''],
      ],
    ],
    ['empty cells behind the last', 'a,b\n1,x,,\n', [[2, '1|x']]],
    [
      'too few cells',
      'a,b\n1\n2,y\n',
      [
        [2, 'broken'],
        [3, '2|y'],
      ],
    ],
    [
      'too many cells',
      'a,b\n1,x,z\n2,y\n',
      [
        [2, 'broken'],
        [3, '2|y'],
      ],
    ],
    [
      'a quote that is never closed',
      'a,b\n1,"x\n2,y\n3,z\n',
      [
        [2, 'broken'],
        [3, '2|y'],
        [4, '3|z'],
      ],
    ],
    [
      'a quote that the next one seems to close',
      'a,b\n1,"x\n2,"y"\n3,z\n',
      [
        [2, 'broken'],
        [3, '2|y'],
        [4, '3|z'],
      ],
    ],
    [
      'a quote that another cell closes',
      'a,b\n1,"x\n2,"\n3,z\n',
      [
        [2, '1|x\n2,'],
        [4, '3|z'],
      ],
    ],
    [
      'a quote that closes too early',
      'a,b\n1,"x"y\n2,y\n',
      [
        [2, 'broken'],
        [3, '2|y'],
      ],
    ],
    [
      'a quote that is open at the end',
      'a,b\n1,x\n2,"y',
      [
        [2, '1|x'],
        [3, 'broken'],
      ],
    ],
  ])('reads %s', async (_what, text, rows) => expect(await read(text)).toEqual(rows));

  test('goes on behind a quote that is never closed, however much follows', async () => {
    const found = await read(`a,b\n1,"x\n${'2,y\n'.repeat(5000)}`);
    expect(found).toHaveLength(5001);
    expect(found.filter(([, row]) => row === 'broken')).toEqual([[2, 'broken']]);
  });

  test('passes over a line of more than a megabyte', async () => {
    expect(await read(`a,b\n1,${'x'.repeat(3_000_000)}\n2,y\n`)).toEqual([
      [2, 'broken'],
      [3, '2|y'],
    ]);
  });

  test('reads back whatever was written as a table', async () => {
    const cell = fc.string({ unit: fc.constantFrom('x', ' ', ',', '"', '\n', ';', '-', '9') });
    const row = fc.tuple(cell, cell);
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const text = [['a', 'b'], ...rows].map((cells) => cells.map(quote).join(',')).join('\n');
        const found = await Array.fromAsync(readDirtyRows(writeSource(text, 'rows.csv')));
        const plain = rows.map((cells) => cells.map((one) => (/^\s*-+\s*$/.test(one) ? '' : one.trim())));
        expect(found.map(({ cells }) => [cells?.['a'] ?? '', cells?.['b'] ?? ''])).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  test('loses nothing of any line, whatever is in it', async () => {
    const line = fc.string({ unit: fc.constantFrom('x', ',', '"'), maxLength: 6 });
    const count = (text: string) => text.split('x').length - 1;
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const text = ['a,b', ...lines].join('\n');
        const found = await Array.fromAsync(readDirtyRows(writeSource(text, 'rows.csv')));
        const taken = found.map(({ line: at, cells }) =>
          cells ? Object.values(cells).join('') : (lines[at - 2] ?? ''),
        );
        expect(count(taken.join(''))).toBe(count(lines.join('')));
        const order = found.map((row) => row.line);
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});
