import type { LifeDomain } from '../domains.ts';
import type { Text } from '../text.ts';
import type { Hit, Tier } from './Hit.ts';
import type { Standing } from './standingsOf.ts';

/** Makes a hit. Reasons are worked out when someone looks: of two thousand hits a phone shows a dozen. */
export function toHit(
  standing: Standing,
  domains: readonly LifeDomain[],
  tier: Tier,
  why: (standing: Standing) => readonly Text[],
): Hit {
  return new LazyHit(standing, domains, tier, why);
}

/** A class, because two thousand objects that each bring a getter of their own take a phone three times as long. */
class LazyHit implements Hit {
  readonly service;
  readonly distanceKm;
  readonly domains;
  readonly tier;
  readonly #why;

  constructor(
    { service, distanceKm }: Standing,
    domains: readonly LifeDomain[],
    tier: Tier,
    why: (standing: Standing) => readonly Text[],
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
