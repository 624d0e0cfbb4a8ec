import type { LifeDomain } from '../domains.ts';
import type { Text } from '../text.ts';
import type { Hit, Tier } from './Hit.ts';
import type { Placed } from './standingsOf.ts';

/** Makes a hit. Reasons are worked out when someone looks: of two thousand hits a phone shows a dozen. */
export function toHit(
  placed: Placed,
  domains: readonly LifeDomain[],
  tier: Tier,
  why: (placed: Placed) => readonly Text[],
): Hit {
  return new LazyHit(placed, domains, tier, why);
}

/** A class, because two thousand objects that each bring a getter of their own take a phone three times as long. */
class LazyHit implements Hit {
  readonly service;
  readonly distanceKm;
  readonly domains;
  readonly tier;
  readonly #why;

  constructor(
    { service, distanceKm }: Placed,
    domains: readonly LifeDomain[],
    tier: Tier,
    why: (placed: Placed) => readonly Text[],
  ) {
    this.service = service;
    this.distanceKm = distanceKm;
    this.domains = domains;
    this.tier = tier;
    this.#why = why;
  }

  get reasons(): readonly Text[] {
    return this.#why(this);
  }
}
