import type { Param, Text } from '../core/text.ts';

/** Sentences by `topic:key`, plural forms included, as the page carries them in its data block. */
export type Strings = Readonly<Record<string, string>>;

/** Says a sentence of the core, or one named by key, in the language of the page. */
export type Say = (text: Text | string, params?: Text['params']) => string;

/**
 * The small formatter that islands use instead of i18next (tests hold the two together): i18next v4 JSON, plural forms
 * by Intl.PluralRules. Digits stay Western: they must match doors, forms and telephones here.
 */
export function createSay(language: string, strings: Strings): Say {
  const locale = `${language}-u-nu-latn`;
  // Made when first needed: on an old phone each of them costs a tenth of a second.
  const plural = once(() => new Intl.PluralRules(language));
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));

  const show = (param: Param | undefined): string => {
    if (param === undefined) return '';
    if (typeof param === 'number') return isPlain(param) ? String(param) : number().format(param);
    if (typeof param === 'string') return param;
    return 'day' in param ? day().format(new Date(param.day)) : say(param);
  };

  const say: Say = (text, given) => {
    const key = typeof text === 'string' ? text : text.key;
    const params: Text['params'] = (typeof text === 'string' ? given : text.params) ?? {};
    const count = params['count'];
    const form = typeof count === 'number' ? strings[`${key}_${plural().select(count)}`] : undefined;
    const sentence = form ?? strings[key];
    if (sentence === undefined) throw new Error(`No text for ${key} (${language})`);
    return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => show(params[name]));
  };
  return say;
}

/** A whole number that every language here writes the same way. */
function isPlain(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
