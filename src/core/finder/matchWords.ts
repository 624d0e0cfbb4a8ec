import { type Text, toText } from '../text.ts';
import { distanceTo } from './distanceTo.ts';
import type { Hit, HitGroup } from './Hit.ts';
import { nearness, type OrderBy, sortByKeys } from './orderHits.ts';
import { plainReasons } from './reasonsFor.ts';
import type { Service } from './Service.ts';
import { toHit } from './toHit.ts';
import type { WordHit } from './words/findByWords.ts';

/**
 * What someone's own words found, best match first; among equal matches the lightest help, then as all lists go (ADR 0012).
 */
export function matchWords(finds: readonly WordHit[], services: readonly Service[], by: OrderBy): HitGroup[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const found = finds.flatMap((find) => {
    const service = byId.get(find.id);
    return service ? [{ find, hit: asHit(service, find, by) }] : [];
  });
  const keys = new Map(found.map(({ find, hit }) => [hit, [find.place, hit.service.rung, ...nearness(hit, by)]]));
  const hits = sortByKeys(keys, by);
  return hits.length > 0 ? [{ id: 'words', hits }] : [];
}

function asHit(service: Service, { because }: WordHit, { from }: OrderBy): Hit {
  const distanceKm = distanceTo(service, from);
  return toHit({ service, domains: service.domains, tier: service.rung, distanceKm }, () => [
    wordReason(because, service),
    ...plainReasons(service, distanceKm),
  ]);
}

function wordReason({ kind, word }: WordHit['because'], { category }: Service): Text {
  if (kind !== 'kind') return toText(`reasons:word.${kind}`, { word });
  return toText('reasons:word.kind', { word, kind: toText(`categories:${category}.name`) });
}
