import { describe, expect, test } from 'vitest';
import { Findings } from '../../../src/loaders/Findings.ts';
import { readTable } from '../../../src/loaders/readTable.ts';
import { spoken } from './problemsOf.ts';

const columns = ['a', 'b', 'naam'];
const rules = { columns, required: ['a'], isColumn: (name: string) => columns.includes(name) };

function read(text: string) {
  const findings = new Findings('list.csv');
  const rows = readTable(text, rules, findings);
  return { rows, refused: findings.errors.map(spoken), warned: findings.warnings.map(spoken) };
}

describe('readTable', () => {
  test.each([
    ['plain rows', 'a,b\n1,x\n2,y\n', [2, 3]],
    ['Windows line ends', 'a,b\r\n1,x\r\n2,y\r\n', [2, 3]],
    ['old line ends', 'a,b\r1,x\r2,y\r', [2, 3]],
    ['no line end at the end', 'a,b\n1,x\n2,y', [2, 3]],
    ['a cell of three lines', 'a,b\n1,"x\ny\nz"\n2,y\n', [2, 5]],
    ['a cell of three Windows lines', 'a,b\r\n1,"x\r\ny\r\nz"\r\n2,y\r\n', [2, 5]],
    ['an empty line between', 'a,b\n1,x\n\n2,y\n', [2, 4]],
    ['empty lines everywhere', '\na,b\n\n1,"x\n\ny"\n\n\n2,y\n\n', [4, 9]],
    ['a row of empty cells between, and more below', 'a;b\n1;x\n;\n2;y\n;\n;\n', [2, 4]],
  ])('knows on which line a row starts: %s', (_what, text, lines) => {
    const { rows, refused } = read(text);
    expect(refused).toEqual([]);
    expect(rows.map(({ line, cells }) => [line, cells['a']])).toEqual([
      [lines[0], '1'],
      [lines[1], '2'],
    ]);
  });

  test('reads a byte order mark, quoted commas and quotes, and trims', () => {
    expect(read('\uFEFFa,b\n 1 ,"x, ""y"""\n').rows[0]?.cells).toEqual({ a: '1', b: 'x, "y"' });
  });

  test.each([
    ['an empty file', ' \n', /^- -: Dit bestand is leeg/],
    ['tabs', 'a\tb\n1\tx\n', /^1 -: .*tabs/],
    ['no header', '1,x\n2,y\n', /^1 -: .*niet de namen van de kolommen/],
    ['a missing column', 'b,naam\nx,y\n', /^1 a: Deze kolom ontbreekt/],
    ['an unknown column', 'a,kleur\n1,x\n', /^1 kleur: Deze kolom kennen wij niet\. Verander/],
    ['a typing error in a column', 'a,naan\n1,x\n', /^1 naan: .*Bedoelt u “naam”/],
    ['a column that is there twice', 'a,b,a\n1,x,2\n', /^1 a: .*twee keer/],
    ['a column without a name', 'a,,b\n1,x,2\n', /^1 -: Kolom 2 heeft geen naam/],
    ['a row that is too short', 'a,b\n1\n', /^2 -: Deze rij heeft 1 cellen; het moeten er 2 zijn/],
    ['a row that is too long', 'a,b\n1,x,y\n', /^2 -: .*tussen dubbele aanhalingstekens/],
    ['letters that were lost', 'a,b\n1,x\n2,\uFFFDtre\n3,\uFFFD\n', /^3 b: .*2 keer in dit bestand/],
    ['a quotation mark that is never closed', 'a,b\n1,x\n\n2,"y\n3,z\n', /^4 -: .*nergens goed sluit/],
    ['a quotation mark that is closed too early', 'a,b\n1,x\n2,"y"z\n', /^3 -: .*nergens goed sluit/],
    ['a stray quotation mark', 'a,b\n1,x"y"\n', /^2 -: .*midden in een tekst/],
  ])('refuses %s and names its place alone', (_what, text, message) => {
    expect(read(text).refused).toEqual([expect.stringMatching(message)]);
  });

  test('reads the column that was probably meant, so that what stands below it is looked at', () => {
    expect(read('a,Naan\n1,x\n').rows).toEqual([{ line: 2, cells: { a: '1', naam: 'x' } }]);
    expect(read('aa,b\n1,x\n').refused).toEqual([expect.stringMatching(/^1 aa: .*Bedoelt u “a”/)]);
    expect(read('kleur,b\n1,x\n').refused).toEqual([
      expect.stringMatching(/^1 kleur: /),
      expect.stringMatching(/^1 a: /),
    ]);
  });

  test('passes over an empty column without a name, as a spreadsheet leaves it', () => {
    expect(read('a,b,\n1,x,\n').refused).toEqual([]);
  });

  test('shows the rows before a quotation mark that breaks the table', () => {
    expect(read('a,b\n1,x\n2,"y\n').rows).toHaveLength(1);
  });

  test('warns of a table without rows', () => {
    expect(read('a,b\n').warned).toEqual([expect.stringContaining('geen enkele rij')]);
  });

  test('passes over rows with a code, whatever is in them, and says once how many', () => {
    const words = (count: number) => ({ says: { nl: `${count} rijen`, en: '' }, remedy: { nl: '', en: '' } });
    const findings = new Findings('list.csv');
    const passOver = { column: 'b', code: 'nee', words };
    const rows = readTable('a,b\n1,ja\n\uFFFD,nee\n2,\n3,nee,4\n', { ...rules, passOver }, findings);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect([findings.errors, findings.warnings.map(spoken)]).toEqual([[], ['- -: 2 rijen ']]);
  });

  test('refuses more than 200,000 rows, and looks at the first', () => {
    const { rows, refused } = read(`a,b\n${'1,x\n'.repeat(200_001)}`);
    expect(rows).toHaveLength(200_000);
    expect(refused).toEqual([expect.stringMatching(/^200002 -: .*meer dan 200000 rijen/)]);
  });
});
