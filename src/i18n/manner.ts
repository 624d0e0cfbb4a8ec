import { pluralForms, pluralPeriod, type Strings } from './format.ts';
import { type Language, localeOf } from './languages.ts';

/**
 * How a language counts and writes days and lists (CLDR), worked out by the build. On an old phone each `Intl` object
 * that a page makes costs up to a tenth of a second, and an old browser may know less of a language than the build.
 *
 * - `manner:plurals`: for each number below 200 the place of its form in `pluralForms`
 * - `manner:date` with `d`, `m` and `y`; `manner:month.1` to `manner:month.12`
 * - `manner:weekday.1` (Monday) to `manner:weekday.7`
 * - `manner:decimal`: what stands between 1 and 4 in “1,4”
 * - `manner:list.pair`, `manner:list.middle`, `manner:list.last`, each with `a` and `b`
 */
export function mannerStrings(language: Language): Strings {
  return { ...pluralStrings(language), ...decimalStrings(language), ...dayStrings(language), ...listStrings(language) };
}

/** Of those, what counts need. */
export function pluralStrings(language: Language): Strings {
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({ length: 2 * pluralPeriod }, (_, count) => count);
  return { 'manner:plurals': counts.map((count) => pluralForms.indexOf(rules.select(count))).join('') };
}

function decimalStrings(language: Language): Strings {
  const parts = new Intl.NumberFormat(`${localeOf(language)}-u-nu-latn`).formatToParts(1.4);
  return { 'manner:decimal': parts.find(({ type }) => type === 'decimal')?.value ?? '' };
}

function dayStrings(language: Language): Strings {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const date = new Intl.DateTimeFormat(`${localeOf(language)}-u-nu-latn`, style);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const gaps: Readonly<Record<string, string>> = { day: '{{d}}', month: '{{m}}', year: '{{y}}' };
  const partsOf = (month: number) => date.formatToParts(Date.UTC(2024, month - 1, 1));
  const monthOf = (month: number) => partsOf(month).find(({ type }) => type === 'month')?.value ?? '';
  return {
    'manner:date': partsOf(1)
      .map(({ type, value }) => gaps[type] ?? value)
      .join(''),
    ...numbered('manner:month', 12, monthOf),
    // 2024-01-01 was a Monday.
    ...numbered('manner:weekday', 7, (day) => weekday.format(Date.UTC(2024, 0, day))),
  };
}

function numbered(key: string, last: number, name: (number: number) => string): Strings {
  return Object.fromEntries(Array.from({ length: last }, (_, index) => [`${key}.${index + 1}`, name(index + 1)]));
}

function listStrings(language: Language): Strings {
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const [pair = '', four = ''] = [
    ['{{a}}', '{{b}}'],
    ['1', '2', '3', '4'],
  ].map((words) => list.format(words));
  return {
    'manner:list.pair': pair,
    'manner:list.middle': `{{a}}${between(four, '2', '3')}{{b}}`,
    'manner:list.last': `{{a}}${between(four, '3', '4')}{{b}}`,
  };
}

function between(text: string, from: string, to: string): string {
  return text.slice(text.indexOf(from) + 1, text.indexOf(to));
}
