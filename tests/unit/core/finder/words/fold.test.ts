import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../../src/core/finder/words/fold.ts';
import { runs } from '../../../../fuzz/runs.ts';

const forms: readonly [string, string, string][] = [
  ['Dutch marks', 'Café Eén Coöperatie', 'cafe een cooperatie'],
  ['a Dutch plural with an apostrophe', "cafe’s auto's foto´s", 'cafes autos fotos'],
  ['a hyphen', 'Wmo-loket', 'wmo loket'],
  ['quotes and signs', '‘taal’ & (digi)punt: €4,50!', 'taal digi punt 4 50'],
  ['the one letter ĳ', 'vrĳ', 'vrij'],
  ['Turkish i in its four shapes', 'İŞ ışık Isı iş', 'is isik isi is'],
  ['Turkish', 'Çocuğum için gönüllü', 'cocugum icin gonullu'],
  ['Polish', 'Łódź, zażółć gęślą jaźń', 'lodz zazolc gesla jazn'],
  ['Northern letters', 'Ærø Straße œuvre Þór Guðrún đak', 'aero strasse oeuvre thor gudrun dak'],
  ['Ukrainian apostrophes', "комп’ютер комп'ютер компʼютер", 'компютер компютер компютер'],
  ['Ukrainian ґ, є and ї', 'Ґанок є їжа', 'ганок е іжа'],
  ['Arabic alefs', 'أكل إيجار آمن ٱلبيت', 'اكل ايجار امن البيت'],
  ['ta marbuta and alef maqsura', 'وحدة مستشفى', 'وحده مستشفي'],
  ['hamza on its carriers and alone', 'مسؤول عائلة مساء', 'مسوول عايله مسا'],
  ['tatweel and tashkeel', 'دُيُــونٌ', 'ديون'],
  ['Arabic and Persian digits', '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
  ['Persian letters', 'یک', 'يك'],
  ['invisible signs', '\u200fدين\u200e wmo\u00adloket\u200b', 'دين wmoloket'],
  ['wide letters', 'ＤｉｇｉＤ', 'digid'],
  ['nothing to find', ' 😀 … ’ ', ''],
];

describe('fold', () => {
  test.each(forms)('brings %s into one form', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folded twice is folded once, and holds nothing but words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
      { numRuns: runs },
    );
  });
});
