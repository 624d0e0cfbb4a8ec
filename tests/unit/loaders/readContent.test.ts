import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCsvFile, parseJsonFile, readText } from '../../../src/loaders/readContent.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true }));

const linesOf = (text: string) => parseCsvFile('list.csv', text).map(({ line, cells }) => [line, cells['a']]);

describe('parseCsvFile', () => {
  test.each([
    ['plain rows', 'a,b\n1,x\n2,y\n', [2, 3]],
    ['Windows line ends', 'a,b\r\n1,x\r\n2,y\r\n', [2, 3]],
    ['no line end at the end', 'a,b\n1,x\n2,y', [2, 3]],
    ['a cell of three lines', 'a,b\n1,"x\ny\nz"\n2,y\n', [2, 5]],
    ['a cell of three Windows lines', 'a,b\r\n1,"x\r\ny\r\nz"\r\n2,y\r\n', [2, 5]],
    ['an empty line between', 'a,b\n1,x\n\n2,y\n', [2, 4]],
    ['empty lines everywhere', '\na,b\n\n1,"x\n\ny"\n\n\n2,y\n\n', [4, 9]],
  ])('knows on which line a row starts: %s', (_what, text, lines) => {
    expect(linesOf(text)).toEqual([
      [lines[0], '1'],
      [lines[1], '2'],
    ]);
  });

  test('reads a byte order mark, quoted commas and quotes, and trims', () => {
    const [row] = parseCsvFile('list.csv', '\uFEFFa,b\n 1 ,"x, ""y"""\n');
    expect(row?.cells).toEqual({ a: '1', b: 'x, "y"' });
  });

  test('names the file and the line of a row that is too short', () => {
    expect(() => parseCsvFile('list.csv', 'a,b\n1\n')).toThrow(/list\.csv[\s\S]*line 2/);
  });
});

describe('parseJsonFile', () => {
  const schema = v.object({ name: v.string('hier hoort tekst'), code: v.string('hier hoort tekst') });

  test('says in Dutch that a file is no JSON', () => {
    expect(() => parseJsonFile('portal.json', '{', schema)).toThrow(/portal\.json[\s\S]*geen geldige JSON/);
  });

  test('names every wrong field at once', () => {
    const wrong = () => parseJsonFile('portal.json', '{"name": 1, "code": 2}', schema);
    expect(wrong).toThrow('portal.json kan niet worden gebruikt:\n  name: hier hoort tekst\n  code: hier hoort tekst');
  });
});

describe('readText', () => {
  test('reads a file of the content folder', () => {
    writeFileSync(join(folder, 'there.txt'), 'hello');
    expect(readText(folder, 'there.txt')).toBe('hello');
  });

  test('says what to do about a missing file', () => {
    expect(() => readText(folder, 'gone.csv')).toThrow(/gone\.csv[\s\S]*niet gevonden[\s\S]*PORTAL_CONTENT/);
  });
});
