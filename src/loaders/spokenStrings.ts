import type { Strings } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { loadContent } from './loadContent.ts';

/** Names of the languages that services speak, as `spoken:<code>`; a code without a name stays itself. */
export function spokenStrings(language: Language): Strings {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const codes = loadContent().services.flatMap((service) => service.languages);
  return Object.fromEntries(codes.map((code) => [`spoken:${code}`, names.of(code) ?? code]));
}
