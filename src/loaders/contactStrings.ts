import type { Service } from '../core/finder/Service.ts';
import type { Strings } from '../i18n/format.ts';
import { dirOf, type Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import { servicesForAll } from './areas/loadAreas.ts';
import { loadContent } from './loadContent.ts';
import { textIn } from './textIn.ts';

/** What the report quotes of the municipality: where to go, who thinks along, and the services one can remember. */
export function contactStrings(language: Language): Strings {
  const { portal } = loadContent();
  const { desk, clientSupport } = portal;
  const [mark, apart] = [markOf(language), keptApart(language)];
  const comma = language === 'ar' ? '، ' : ', ';
  return {
    'portal:desk': [
      textIn(desk.name, language),
      apart(textIn(desk.address, language)),
      `${apart(desk.phone)}${mark}`,
      apart(desk.email),
    ].join(comma),
    'portal:support': [textIn(clientSupport.name, language), `${apart(clientSupport.phone)}${mark}`].join(comma),
    ...serviceStrings(language, servicesForAll()),
  };
}

/** What the report calls a service, in one line. */
export function serviceStrings(language: Language, services: readonly Service[]): Strings {
  const mark = markOf(language);
  return Object.fromEntries(
    services.map(({ id, words, phone }) => {
      const { name, summary } = words[language] ?? words['nl'] ?? { name: id, summary: '' };
      return [`services:${id}`, `${name}. ${summary}${phone ? ` ${keptApart(language)(phone)}${mark}` : ''}`];
    }),
  );
}

/** Numbers of a demonstration are invented. */
function markOf(language: Language): string {
  return loadContent().portal.demo ? ` ${translator(language)('safety:panel.demo')}` : '';
}

/** Between Arabic words a number with dashes would turn around: it is kept apart from the text's direction. */
function keptApart(language: Language): (text: string) => string {
  return (text) => (dirOf(language) === 'rtl' ? `\u2066${text}\u2069` : text);
}
