import { toText } from '../text.ts';
import { distanceTo } from './distanceTo.ts';
import type { Hit, HitGroup } from './Hit.ts';
import { compareKeys, nearness, type OrderBy } from './orderHits.ts';
import { plainReasons } from './reasonsFor.ts';
import type { Service } from './Service.ts';
import type { WordHit } from './words/findByWords.ts';

/**
 * What someone's own words found, best match first; among equal matches the lightest help, then as all lists go (ADR 0012).
 */
export function matchWords(finds: readonly WordHit[], services: readonly Service[], by: OrderBy): HitGroup[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const found = finds.flatMap((find) => {
    const service = byId.get(find.id);
    return service ? [{ find, hit: toHit(service, find, by) }] : [];
  });
  const keys = new Map(found.map(({ find, hit }) => [hit, [find.place, hit.service.rung, ...nearness(hit, by)]]));
  const hits = [...keys.keys()].sort((a, b) => compareKeys(keys.get(a) ?? [], keys.get(b) ?? []));
  return hits.length > 0 ? [{ id: 'words', hits }] : [];
}

function toHit(service: Service, { because }: WordHit, { from }: OrderBy): Hit {
  const km = distanceTo(service, from);
  const { kind, word } = because;
  const kindOf = { kind: toText(`categories:${service.category}.name`) };
  return {
    service,
    domains: service.domains,
    tier: service.rung,
    ...(km === undefined ? {} : { distanceKm: km }),
    reasons: [
      kind === 'kind' ? toText('reasons:word.kind', { word, ...kindOf }) : toText(`reasons:word.${kind}`, { word }),
      ...plainReasons(service, km),
    ],
  };
}
