import type { Point } from '../core/finder/distance.ts';
import { stepsPerDegree } from '../core/finder/lean/LeanServices.ts';
import type { Service, ServiceWords } from '../core/finder/Service.ts';
import { loadContent } from './loadContent.ts';

/**
 * The services as a page in this language needs them: its own words, and of the Dutch ones what stands on the door and what
 * it is, by which it is found too. What was not translated stays there in Dutch, whole. Alike stands by alike, which packs
 * better (the finder orders by rule), and points are as exact as they travel.
 */
export function servicesIn(language: string, services: readonly Service[] = loadContent().services): Service[] {
  return services.map((service) => toOne(service, language)).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

const placeOf = ({ category, words, id }: Service) => [category, words['nl']?.name, id].join('\n');

function toOne(service: Service, language: string): Service {
  const { nl, [language]: own } = service.words;
  const words: Record<string, ServiceWords> = {};
  if (nl) words['nl'] = own && own !== nl ? { name: nl.name, summary: nl.summary } : nl;
  if (own) words[language] = own === nl ? nl : own;
  // For whom it is there decides in which file it comes (`areas/`), and is not said on a card.
  const { address, area: _area, ...shown } = service;
  return { ...shown, words, ...(address?.point ? { address: { ...address, point: rounded(address.point) } } : {}) };
}

function rounded({ lat, lon }: Point): Point {
  const toStep = (degrees: number) => Math.round(degrees * stepsPerDegree) / stepsPerDegree;
  return { lat: toStep(lat), lon: toStep(lon) };
}
