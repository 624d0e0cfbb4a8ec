import { describe, expect, test } from 'vitest';
import { acceptPassphrase, inGroups, passphraseLength } from '../../../src/export/sealed/passphrase.ts';
import { randomDigits } from '../../../src/platform/chance.ts';

describe('a passphrase', () => {
  test('has sixteen digits, another sixteen each time, and each digit about as often', () => {
    const made = Array.from({ length: 2000 }, () => randomDigits(passphraseLength));
    expect(new Set(made).size).toBe(2000);
    expect(made.every((one) => /^\d{16}$/.test(one))).toBe(true);
    const all = made.join('');
    for (const digit of '0123456789') {
      // 3,200 of each on average, with a deviation of 54: six of those either way.
      expect(Math.abs(all.split(digit).length - 1 - 3200), digit).toBeLessThan(330);
    }
  });

  test('is shown in groups of four', () => {
    expect(inGroups('4821903755660142')).toBe('4821 9037 5566 0142');
  });

  test.each([
    ['as it is shown', '4821 9037 5566 0142'],
    ['without spaces', '4821903755660142'],
    ['with dashes and dots', ' 4821-9037–5566.0142. '],
    ['with spaces that cannot be seen', '\u20664821\u00a09037\u202f5566\u200b0142\u2069\n'],
    ['on an Arabic keyboard', '٤٨٢١ ٩٠٣٧ ٥٥٦٦ ٠١٤٢'],
    ['on a Persian keyboard', '۴۸۲۱۹۰۳۷۵۵۶۶۰۱۴۲'],
    ['in Devanagari', '४८२१ ९०३७ ५५६६ ०१४२'],
    ['full width', '４８２１　９０３７　５５６６　０１４２'],
  ])('is understood %s', (_how, typed) => {
    expect(acceptPassphrase(typed)).toBe('4821903755660142');
  });

  test.each(['', '4821 9037 5566 014', '4821 9037 5566 01420', '4821 9037 5566 014O', 'vier acht twee een'])(
    'is not «%s»',
    (typed) => expect(acceptPassphrase(typed)).toBeUndefined(),
  );
});
