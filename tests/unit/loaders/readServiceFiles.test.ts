import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KnownRows } from '../../../src/loaders/readRawTable.ts';
import { cellOf, readServiceFiles } from '../../../src/loaders/readServiceFiles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rows-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string, file = 'services.csv') => writeFileSync(join(folder, file), text);
const cellsOf = (text: string) => {
  write(text);
  return readServiceFiles(folder).rows.map(({ cells }) => cells);
};

describe('readServiceFiles', () => {
  test.each([
    ['services.csv', true],
    ['services-osm.csv', true],
    ['services-osm.report.csv', false],
    ['services.csv.bak', false],
    ['postcodes.csv', false],
  ])('takes %s for a list of services: %s', (name, is) => {
    write('id\na\n', name);
    expect(readServiceFiles(folder).rows).toHaveLength(is ? 1 : 0);
  });

  test.each([
    ['commas', 'id,naam\na,A\n'],
    ['semicolons of a Dutch spreadsheet', '\uFEFFid;naam\r\na;A\r\n'],
    ['spaces, blank lines and rows of nothing', '\nid,naam\n\n a , A \n,\n'],
    ['a slip in the name of a column', 'id,naaam\na,A\n'],
    ['a column that is there twice', 'id,naam,naam\na,A,B\n'],
    ['a column without a name', 'id,naam,\na,A,x\n'],
  ])('reads %s', (_what, text) => {
    expect(cellsOf(text)).toEqual([{ id: 'a', naam: 'A' }]);
  });

  test('reads our own file first, and of each row where it stands', () => {
    write('id\nb\n\nc\n');
    write('id\na\n', 'services-a.csv');
    write('id\nz\n', 'services-a.report.csv');
    const { rows } = readServiceFiles(folder);
    expect(rows.map((row) => [row.file, row.at, cellOf(row, 'id')])).toEqual([
      ['services.csv', 2, 'b'],
      ['services.csv', 3, 'c'],
      ['services-a.csv', 2, 'a'],
    ]);
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['a quote that never ends', 'id,naam\na,"A\n', /aanhalingsteken/],
    ['a row with a cell too many', 'id,naam\na,A,B\n', /3 cellen; het moeten er 2/],
    ['no names of columns', 'x,y\n1,2\n', /namen van de kolommen/],
    ['wide text', Buffer.from('id,naam\na,A\n', 'utf16le'), /UTF-16/],
  ])('says that it cannot read %s', (_what, text, says) => {
    writeFileSync(join(folder, 'services.csv'), text);
    for (const known of [undefined, new Map()]) {
      expect(readServiceFiles(folder, known).errors.map((one) => one.says.nl)).toEqual([expect.stringMatching(says)]);
    }
  });

  test('says that there is no list', () => {
    expect(readServiceFiles(folder).errors).toMatchObject([{ file: 'services.csv' }]);
  });

  test('names a column that is none: it may be the one that hides an address', () => {
    write('id,adres_gehiem\na,ja\n');
    expect(readServiceFiles(folder)).toMatchObject({
      rows: [{ cells: { id: 'a', adres_geheim: 'ja' } }],
      strange: [{ column: 'adres_gehiem' }],
    });
  });

  test('shares rows that it read before', () => {
    const known: KnownRows = new Map();
    write('id,naam\na,A\nb,B\n');
    const [first] = readServiceFiles(folder, known).rows;
    write('id,naam\nc,C\na,A\n');
    const again = readServiceFiles(folder, known).rows;
    expect(again.map((row) => cellOf(row, 'id'))).toEqual(['c', 'a']);
    expect(again[1]?.cells).toBe(first?.cells);
    write('id\na\nb');
    expect(readServiceFiles(folder, known).rows.map((row) => cellOf(row, 'id'))).toEqual(['a', 'b']);
  });

  test('reads the same with and without what it read before', () => {
    const cell = fc.constantFrom('', 'a', ' b ', '"c;d"', '"e\nf"', '"g""h"', '"i\r\nj"', 'é');
    const line = fc.oneof(
      fc.tuple(cell, cell, cell).map((cells) => cells.join(',')),
      fc.constantFrom('', ' ', '"', ',,'),
    );
    const text = fc.array(line, { maxLength: 6 }).map((lines) => ['id,naam,plaats', ...lines].join('\n'));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const known: KnownRows = new Map();
        for (const now of [one, other, one]) {
          write(now);
          expect(readServiceFiles(folder, known)).toEqual(readServiceFiles(folder));
        }
      }),
      { numRuns: 300 },
    );
  });
});
