import type { Param, Text } from '../core/text.ts';

/** In this order the build numbers them (CLDR). */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** From here on the form of a whole number repeats every hundred, in every language here (tested). */
export const pluralPeriod = 100;

/** Sentences by `topic:key`, plural forms included, as the page carries them in its data block. */
export type Strings = Readonly<Record<string, string>>;

/** Says a sentence of the core, or one named by key, in the language of the page. */
export type Say = (text: Text | string, params?: Text['params']) => string;

/**
 * The small formatter that islands use instead of i18next (tests hold the two together): i18next v4 JSON; plural forms
 * and days as `mannerStrings` lays them down. Digits stay Western: they must match doors, forms and telephones here.
 * @throws when a sentence, or what it needs to say a count or a day, is not among the strings
 */
export function createSay(language: string, strings: Strings): Say {
  const locale = `${language}-u-nu-latn`;
  // Made when first needed: on an old phone it costs a tenth of a second.
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

  const find = (key: string): string => {
    const sentence = strings[key];
    if (sentence === undefined) throw new Error(`No text for ${key} (${language})`);
    return sentence;
  };

  const show = (param: Param | undefined): string => {
    if (param === undefined) return '';
    if (typeof param === 'number') return isPlain(param) ? plain(param) : number().format(param);
    if (typeof param === 'string') return param;
    return 'day' in param ? showDay(param.day) : say(param);
  };

  // A distance such as “1,4” would otherwise be the one number for which a page makes an Intl object.
  const decimal = strings['manner:decimal'];
  const isPlain = (value: number) => value >= 0 && value < 999 && (Number.isInteger(value) || decimal !== undefined);
  const plain = (value: number) => String(Math.round(value * 10) / 10).replace('.', decimal ?? '');

  const showDay = (iso: string): string => {
    const [y = '', m, d] = iso.split('-').map(Number);
    return say('manner:date', { d: String(d), m: find(`manner:month.${m}`), y: String(y) });
  };

  const formOf = (count: number): string | undefined => {
    const at = count < 2 * pluralPeriod ? count : pluralPeriod + (count % pluralPeriod);
    return pluralForms[Number(find('manner:plurals')[at])];
  };

  const say: Say = (text, given) => {
    const key = typeof text === 'string' ? text : text.key;
    const params: Text['params'] = (typeof text === 'string' ? given : text.params) ?? {};
    const count = params['count'];
    const form = typeof count === 'number' ? strings[`${key}_${formOf(count)}`] : undefined;
    return (form ?? find(key)).replace(/\{\{(\w+)\}\}/g, (_, name: string) => show(params[name]));
  };
  return say;
}

/** A list of words as the language writes it: “maandag, dinsdag en vrijdag”. */
export function sayList(say: Say, words: readonly string[]): string {
  const [first = '', ...others] = words;
  return others.reduce((a, b, at) => {
    const place = others.length === 1 ? 'pair' : at === others.length - 1 ? 'last' : 'middle';
    return say(`manner:list.${place}`, { a, b });
  }, first);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
