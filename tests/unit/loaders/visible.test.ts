import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../../src/loaders/visible.ts';

describe('visible', () => {
  test.each([
    ['plain text', 'Büurt 中 مائدة', 'Büurt 中 مائدة'],
    ['a tab', 'a\tb', 'a[U+0009]b'],
    ['a new line', 'a\r\nb\nc', 'a⏎b⏎c'],
    ['text turned round', 'a\u202Eb', 'a[U+202E]b'],
    ['sixty characters', 'x'.repeat(60), 'x'.repeat(60)],
    ['sixty-one characters', 'x'.repeat(61), `${'x'.repeat(59)}…`],
  ])('shows %s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('shows at most 60 characters, none of them a control character, of whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = visible(text);
        expect([...shown].length).toBeLessThanOrEqual(60);
        expect(shown).not.toMatch(/[\p{Cc}\u200B\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
