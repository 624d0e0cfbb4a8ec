import type { LifeDomain } from '../domains.ts';
import type { Text } from '../text.ts';
import type { Hit, Tier } from './Hit.ts';
import type { Service } from './Service.ts';

/** What was found, before it is said why. */
export interface Found {
  readonly service: Service;
  readonly domains: readonly LifeDomain[];
  readonly tier: Tier;
  readonly distanceKm: number | undefined;
}

/** Makes a hit. Reasons are worked out when someone looks: of two thousand hits a phone shows a dozen. */
export function toHit({ service, domains, tier, distanceKm }: Found, reasons: () => readonly Text[]): Hit {
  return {
    service,
    domains,
    tier,
    ...(distanceKm === undefined ? {} : { distanceKm }),
    get reasons() {
      return reasons();
    },
  };
}
