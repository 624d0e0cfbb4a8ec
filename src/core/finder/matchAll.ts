import { toText } from '../text.ts';
import type { ChosenBy } from './chosenDomains.ts';
import { distanceTo } from './distanceTo.ts';
import type { Hit, HitGroup } from './Hit.ts';
import { nearness, type OrderBy, sortByKeys } from './orderHits.ts';
import { plainReasons } from './reasonsFor.ts';
import type { Service } from './Service.ts';
import { toHit } from './toHit.ts';

/**
 * Everything, for whose answers choose nothing: the lightest help first, then as all lists go (ADR 0012). `why`: how it
 * came that nothing was chosen, which is the reason that everything is here.
 */
export function matchAll(services: readonly Service[], why: ChosenBy, by: OrderBy): HitGroup[] {
  const keys = new Map(
    services.map((service) => {
      const hit = asHit(service, why, by);
      return [hit, [service.rung, ...nearness(hit, by)]];
    }),
  );
  const hits = sortByKeys(keys, by);
  return hits.length > 0 ? [{ id: 'all', hits }] : [];
}

function asHit(service: Service, why: ChosenBy, { from }: OrderBy): Hit {
  const distanceKm = distanceTo(service, from);
  return toHit({ service, domains: service.domains, tier: service.rung, distanceKm }, () => [
    toText(`reasons:all.${why}`),
    ...plainReasons(service, distanceKm),
  ]);
}
