import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../src/platform/reading/splitSentences.ts';

const cut = (text: string, language = 'nl') =>
  splitSentences(text, language).map(({ from, to }) => text.slice(from, to));

describe('splitSentences', () => {
  test.each([
    ['nl', 'Gaat het goed? Ja. Dan verder!', ['Gaat het goed?', 'Ja.', 'Dan verder!']],
    ['ar', 'هل أنتم بخير؟ نعم.', ['هل أنتم بخير؟', 'نعم.']],
    ['nl', '  \n Een  ', ['Een']],
    ['nl', ' – … ', []],
  ])('cuts a text in %s into its sentences', (language, text, sentences) => {
    expect(cut(text, language)).toEqual(sentences);
  });

  test('cuts a long sentence after a comma, or else between two words', () => {
    const long = `${'woord '.repeat(20)}eind, ${'woord '.repeat(20)}slot`;
    expect(cut(long)[0]).toMatch(/eind,$/);
    for (const piece of cut('woord '.repeat(100))) expect(piece).toMatch(/^woord( woord)*$/);
  });

  test('loses no letter, changes no order, and makes no piece too long, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.constantFrom('nl', 'ar', 'uk'), (text, language) => {
        const spans = splitSentences(text, language);
        let at = 0;
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, from)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(to - from).toBeLessThanOrEqual(180);
          at = to;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
