import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteLanguages } from './siteLanguages.ts';

/** What is said where an answer was taken away, by language. Read from its file: the configuration of the build knows no globs. */
export function undoWords() {
  return Object.fromEntries(
    siteLanguages.map((language) => {
      const file = join(import.meta.dirname, `../../locales/${language}/undo.json`);
      const { answer, back } = JSON.parse(readFileSync(file, 'utf8')) as Record<'answer' | 'back', string>;
      return [language, { 'undo:answer': answer, 'undo:back': back }];
    }),
  );
}
