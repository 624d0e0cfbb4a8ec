import { translatedFields } from '../../importers/hsds/ourTerms.ts';
import type { ServiceRow } from '../ServiceRow.ts';

/** The words in each language but Dutch that the row has any of, by language and field; undefined when it has none. */
export function toTranslations(
  row: ServiceRow,
): Readonly<Record<string, Readonly<Record<string, string>>>> | undefined {
  const languages = Object.keys(row).flatMap((column) => /_([a-z]{2,3})$/.exec(column)?.[1] ?? []);
  const all = [...new Set(languages)].sort().flatMap((language) => {
    const words = Object.entries(translatedFields).flatMap(([field, column]) => {
      const text = row[`${column}_${language}`];
      return text === undefined ? [] : [[field, text] as const];
    });
    return words.length > 0 ? [[language, Object.fromEntries(words)] as const] : [];
  });
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}
