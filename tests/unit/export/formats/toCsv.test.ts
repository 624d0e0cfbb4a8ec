import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpokenBlock } from '../../../../src/export/blocks/Spoken.ts';
import { toCell, toCsv } from '../../../../src/export/formats/toCsv.ts';
import { runs } from '../../../fuzz/runs.ts';
import { contentOf, notebookOf, personas, voicesOf, withAllTicked } from '../../../personas/sharing.ts';

const paper = (own: string): SpokenBlock[] => [
  { kind: 'title', runs: [{ language: 'nl', dir: 'ltr', text: 'Mijn plan', isOwn: false }] },
  { kind: 'heading', id: 'question', runs: [{ language: 'nl', dir: 'ltr', text: 'Mijn vraag', isOwn: false }] },
  { kind: 'list', id: 'question', items: [{ id: 'question:own', runs: [{ dir: 'auto', text: own, isOwn: true }] }] },
];
const dutch = voicesOf('nl');
const read = (csv: string, delimiter: string, quote: string | false = '"'): string[][] =>
  parse(csv, { bom: true, delimiter, quote, relax_column_count: true, relax_quotes: true });
const tableOf = (own: string) => read(toCsv(paper(own), dutch), ';');

test('it begins with the mark of UTF-8, and each row ends with CRLF', () => {
  const csv = toCsv(paper('a'), dutch);
  expect(csv.startsWith('\ufeff"')).toBe(true);
  expect(csv.split('\r\n').length).toBe(4);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a row is section, line, own words, language', () => {
  expect(tableOf('een "woord"; nog een\ntwee')).toEqual([
    ['Deel', 'Regel', 'Eigen woorden', 'Taal'],
    ['', 'Mijn plan', '', 'nl'],
    ['Mijn vraag', '', 'een "woord"; nog een / twee', 'nl'],
  ]);
});

test.each(personas)('each ticked line of %s has a row in each language, and no other row has a section', (persona) => {
  const { blocks, voices } = contentOf(withAllTicked(notebookOf(persona)));
  const [, ...rows] = read(toCsv(blocks, voices), ';');
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  for (const { language } of voices) {
    const said = rows.filter(([section, , , tongue]) => section !== '' && tongue === language);
    expect(said.length).toBe(items.length);
  }
  // None of our own sentences looks like a formula.
  const ours = rows.map(([, line = '']) => line);
  expect(ours.filter((line) => line.startsWith("'"))).toEqual([]);
});

describe('a formula', () => {
  test.each([
    ['=HYPERLINK("http://x";"k")', '\'=HYPERLINK("http://x";"k")'],
    ['+31 12 3456700', "'+31 12 3456700"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['  =1+1', "'=1+1"],
    ['\t=1+1', "'=1+1"],
    ['\r=1+1', "'=1+1"],
    ['\u00a0\u3000=1', "'=1"],
    ['\ufeff\u200b=1', "'\u200b=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    ['\u22121', "'\u22121"],
    ['"=1', '\'"=1'],
    ["'=1", "''=1"],
    ['huur, =1+1', "huur, '=1+1"],
    ['huur;\t"=1', 'huur; "\'=1'],
    ['een\n=1', 'een / =1'],
  ])('%j is harmless', (own, shown) => {
    expect(tableOf(own)[2]?.[2]).toBe(shown);
  });

  test.each(['ik wil rust', '1 = 1', 'a-b', 'a@b.nl', '3 + 4', "'s avonds", 'huur, 500 euro'])('%j is none', (own) => {
    expect(tableOf(own)[2]?.[2]).toBe(own);
  });
});

/** Whether a spreadsheet may take this cell for a formula, by other means than the code: folded, and without what is blank. */
function isFormula(cell: string): boolean {
  const folded = cell.normalize('NFKC').replace(/\u2212/g, '-');
  return /^[=+\-@\t\r]/.test(cell) || /^["\s\p{Z}\p{C}\p{Mn}]*[=+\-@]/u.test(folded);
}

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', "'", ';', ',', '|', '\u00a0', '\ufeff', '\u200f'),
      fc.constantFrom('＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫', '⁺', '₌', '\u2212', '\u0000', '\u3000', '\u0301'),
      fc.constantFrom('cmd', '1', 'A1', 'x', 'ا'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('no cell is a formula, however the table is cut into cells', () => {
  fc.assert(
    fc.property(nasty, (own) => {
      const csv = toCsv(paper(own), dutch);
      const rows = read(csv, ';');
      expect(rows.map((row) => row.length)).toEqual([4, 4, 4]);
      expect(rows.flat().filter(isFormula)).toEqual([]);
      // As a spreadsheet that was told another separator, or none of the quotes, would cut it.
      const cells = csv.slice(1).split(/\r\n|[;,|]/);
      expect(cells.filter(isFormula)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('a cell is one line, and loses nothing that can be seen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const letters = (one: string) => one.replace(/[^\p{L}\p{N}]/gu, '');
      expect(toCell(text)).not.toMatch(/[\r\n]/);
      expect(letters(toCell(text))).toBe(letters(text));
    }),
    { numRuns: runs },
  );
});
