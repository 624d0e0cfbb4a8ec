import { pluralForms } from '../i18n/format.ts';

type PluralForm = (typeof pluralForms)[number];
const suffix = /_(zero|one|two|few|many|other)$/;

/** The forms in which this language counts, in the order of CLDR. */
export function pluralsOf(language: string): readonly PluralForm[] {
  const own: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return pluralForms.filter((form) => own.includes(form));
}

/** `days_one` as its stem and its form; undefined for a key that is no form of a count. */
export function splitPlural(key: string): { readonly stem: string; readonly form: string } | undefined {
  const form = suffix.exec(key)?.[1];
  return form === undefined ? undefined : { stem: key.replace(suffix, ''), form };
}
