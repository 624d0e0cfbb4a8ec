import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLines } from '../../../src/export/pdf/cutLines.ts';

/** Every letter is as wide as any other. */
const cut = (text: string, width: number) =>
  cutLines(text, width, (from, to) => to - from).map(([from, to]) => text.slice(from, to));

test.each([
  ['one two three', 20, ['one two three']],
  ['one two three', 7, ['one two', 'three']],
  ['one  two', 4, ['one', 'two']],
  ['a verylongword b', 5, ['a', 'veryl', 'ongwo', 'rd b']],
  ['ab😀cd', 3, ['ab', '😀c', 'd']],
  ['', 5, ['']],
])('“%s” on lines of %s', (text, width, lines) => {
  expect(cut(text, width)).toEqual(lines);
});

test('nothing is lost and no line is too wide, whatever is written', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-'), minLength: 1, maxLength: 30 }));
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
      const text = list.join(' ');
      const lines = cut(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
