import { describe, expect, test } from 'vitest';
import { createSay, sayList } from '../../../src/i18n/format.ts';
import { type Language, languages, localeOf } from '../../../src/i18n/languages.ts';
import { mannerStrings } from '../../../src/i18n/manner.ts';

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const gap = { 'a:gap': '{{x}}', ...Object.fromEntries(forms.map((form) => [`a:form_${form}`, form])) };
const days = Array.from({ length: 1000 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
/** Node itself disagrees about which space stands in “2024 р.”. */
const spaced = (text: string) => text.replace(/\s/g, ' ');
const words = ['maandag', 'الثلاثاء', '$& {{b}}', 'vrijdag', 'zondag'];

/** Languages of later editions too: their forms must fit as well. */
describe.each([...languages, 'tr', 'pl', 'uk'] as Language[])(
  'the build lays down in %s what Intl says',
  (language) => {
    const say = createSay(language, { ...gap, ...mannerStrings(language) });

    test('of every count to 3000', () => {
      const rules = new Intl.PluralRules(language);
      for (let count = 0; count <= 3000; count++)
        expect([count, say('a:form', { count })]).toEqual([count, rules.select(count)]);
    });

    test('of numbers with a tenth, such as distances', () => {
      const number = new Intl.NumberFormat(`${localeOf(language)}-u-nu-latn`, { maximumFractionDigits: 1 });
      for (let tenths = 0; tenths < 12_000; tenths += 7)
        expect(say('a:gap', { x: tenths / 10 })).toBe(number.format(tenths / 10));
    });

    test('of a thousand days', () => {
      const date = new Intl.DateTimeFormat(`${localeOf(language)}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
      for (const day of days)
        expect(spaced(say('a:gap', { x: { day: day.toISOString().slice(0, 10) } }))).toBe(spaced(date.format(day)));
    });

    test('of weekdays, and of lists of up to five', () => {
      const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      for (const [index, day] of days.slice(0, 7).entries())
        expect(say(`manner:weekday.${index + 1}`)).toBe(weekday.format(day));
      const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
      for (let length = 0; length <= words.length; length++)
        expect(sayList(say, words.slice(0, length))).toBe(list.format(words.slice(0, length)));
    });
  },
);
