import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteLanguages } from './siteLanguages.ts';

/**
 * All that is said while something is read aloud, by language; what is said before that stands on the pages. Read from its
 * file: the configuration of the build knows no globs.
 */
export function speechWords() {
  return Object.fromEntries(
    siteLanguages.map((language) => {
      const file = join(import.meta.dirname, `../../locales/${language}/speech.json`);
      const {
        whole: _whole,
        failed: _failed,
        ...texts
      } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      return [language, Object.fromEntries(Object.entries(texts).map(([key, text]) => [`speech:${key}`, text]))];
    }),
  );
}
