import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mannerStrings } from '../i18n/manner.ts';
import { slugOf } from '../i18n/routes.ts';
import { siteLanguages } from './siteLanguages.ts';

/**
 * All that is said about keeping on the device, by language, and where the take-along page is in a build that hangs under
 * `base`. Read from its file, because the configuration of the build knows no globs.
 */
export function deviceWords(base: string) {
  return Object.fromEntries(
    siteLanguages.map((language) => {
      const file = join(import.meta.dirname, `../../locales/${language}/device.json`);
      const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
      const strings = {
        ...dates(mannerStrings(language)),
        ...Object.fromEntries(texts.map(([key, text]) => [`device:${key}`, text])),
      };
      return [language, { strings, report: `${base.replace(/\/*$/, '/')}${language}/${slugOf('report', language)}/` }];
    }),
  );
}

/** Of how a language writes things, what a day takes. */
function dates(manner: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(manner).filter(([key]) => /^manner:(date|month)/.test(key)));
}
