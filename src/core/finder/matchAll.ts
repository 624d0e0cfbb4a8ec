import { toText } from '../text.ts';
import type { ChosenBy } from './chosenDomains.ts';
import { distanceTo } from './distanceTo.ts';
import type { Hit, HitGroup } from './Hit.ts';
import { compareKeys, nearness, type OrderBy } from './orderHits.ts';
import { plainReasons } from './reasonsFor.ts';
import type { Service } from './Service.ts';

/**
 * Everything, for whose answers choose nothing: the lightest help first, then as all lists go (ADR 0012). `why`: how it
 * came that nothing was chosen, which is the reason that everything is here.
 */
export function matchAll(services: readonly Service[], why: ChosenBy, by: OrderBy): HitGroup[] {
  const keys = new Map(
    services.map((service) => {
      const hit = toHit(service, why, by);
      return [hit, [service.rung, ...nearness(hit, by)]];
    }),
  );
  const hits = [...keys.keys()].sort((a, b) => compareKeys(keys.get(a) ?? [], keys.get(b) ?? []));
  return hits.length > 0 ? [{ id: 'all', hits }] : [];
}

function toHit(service: Service, why: ChosenBy, { from }: OrderBy): Hit {
  const km = distanceTo(service, from);
  return {
    service,
    domains: service.domains,
    tier: service.rung,
    ...(km === undefined ? {} : { distanceKm: km }),
    reasons: [toText(`reasons:all.${why}`), ...plainReasons(service, km)],
  };
}
