import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { categories } from '../core/finder/categories.ts';
import type { Synonyms } from '../core/finder/words/Findable.ts';
import { fold } from '../core/finder/words/fold.ts';
import { parseJsonFile } from './parseJsonFile.ts';

/** Read by who translates: `text` and `list` are said in two languages by the reader, the others as they stand. */
const category = v.pipe(
  v.string(),
  v.check((id) => Object.hasOwn(categories, id), 'No kind of service has this id: take one from categories.ts.'),
);
const word = v.pipe(
  v.string('text'),
  v.check((text) => fold(text) !== '', 'This word is empty: write it, or take it away.'),
);
const schema = v.record(category, v.array(word, 'list'));

/**
 * Reads `synonyms.json` of every language in this folder, pages or not, and puts them together: people type in their own
 * language. What folds to the same stands once.
 * @throws {ContentError} when a category does not exist or a word is empty
 */
export function loadSynonyms(folder = resolve('locales')): Synonyms {
  const merged = new Map<string, Map<string, string>>();
  for (const language of readdirSync(folder).sort()) {
    const file = `${language}/synonyms.json`;
    if (!existsSync(join(folder, file))) continue;
    for (const [id, words] of Object.entries(
      parseJsonFile(`locales/${file}`, readFileSync(join(folder, file), 'utf8'), schema),
    )) {
      const known = merged.get(id) ?? new Map<string, string>();
      for (const one of words) known.set(fold(one), known.get(fold(one)) ?? one);
      merged.set(id, known);
    }
  }
  return Object.fromEntries([...merged].map(([id, words]) => [id, [...words.values()]]));
}
