import { pluralsOf, splitPlural } from './pluralsOf.ts';
import type { Handed, TextFile, TextUnit } from './TextUnit.ts';
import { toJson } from './toJson.ts';

type Topic = Readonly<Record<string, string>>;

interface Given {
  readonly path: string;
  /** Its name without `.json`. */
  readonly topic: string;
  readonly language: string;
  readonly dutch: Topic;
  readonly english: Topic;
  /** Empty where the language has no such file yet. */
  readonly own: Topic;
  /** As it stands on the disk. */
  readonly text: string | undefined;
  readonly review: string | undefined;
}

/** A file of `locales`: keys are those of Dutch, counts have the forms of the language itself. */
export function topicFile({ path, topic, language, dutch, english, own, text, review }: Given): TextFile {
  const keys = keysIn(Object.keys(dutch), language);
  const at = (key: string): TextUnit => ({
    id: `locales/${topic}#${key}`,
    file: `locales/${language}/${topic}.json`,
    source: inForm(dutch, key, language),
    english: inForm(english, key, language),
    target: own[key],
    review,
  });
  const write = (handed: Handed) => {
    const said = keys.flatMap((key) => {
      const target = handed.get(`locales/${topic}#${key}`) ?? own[key];
      return target === undefined ? [] : [[key, target] as const];
    });
    const isSame = text !== undefined && said.every(([key, target]) => own[key] === target);
    return isSame ? text : toJson(Object.fromEntries(said));
  };
  return { path, units: keys.map(at), write };
}

/** In the order of Dutch; where Dutch counts in two forms, all forms of the language. */
function keysIn(dutch: readonly string[], language: string): string[] {
  const forms = pluralsOf(language);
  const keys = dutch.flatMap((key) => {
    const plural = splitPlural(key);
    return plural && dutch.includes(`${plural.stem}_other`) ? forms.map((form) => `${plural.stem}_${form}`) : [key];
  });
  return [...new Set(keys)];
}

/**
 * The same form, or the one that says most: a language may have forms that another has not, and where the form for 1 is
 * that for 21 too, “one day” in words would be wrong.
 */
function inForm(topic: Topic, key: string, language: string): string {
  const plural = splitPlural(key);
  const most = plural ? topic[`${plural.stem}_other`] : undefined;
  const isWide = plural?.form === 'one' && new Intl.PluralRules(language).select(21) === 'one';
  return (isWide ? most : undefined) ?? topic[key] ?? most ?? '';
}
