import type { Service, ServiceWords } from '../core/finder/Service.ts';
import { loadContent } from './loadContent.ts';

/**
 * The services as a page in this language needs them: its own words, and of the Dutch ones what stands on the door and what
 * it is, by which it is found too. What was not translated stays there in Dutch, whole.
 */
export function servicesIn(language: string): Service[] {
  return loadContent().services.map((service) => {
    const { nl, [language]: own } = service.words;
    const words: Record<string, ServiceWords> = {};
    if (nl) words['nl'] = own && own !== nl ? { name: nl.name, summary: nl.summary } : nl;
    if (own) words[language] = own === nl ? nl : own;
    return { ...service, words };
  });
}
