import type { Hit, Tier } from './Hit.ts';

/** Hits of one step of the ladder. */
export interface TierHits {
  readonly tier: Tier;
  readonly hits: readonly Hit[];
}

/** Takes the hits of a group apart by step of the ladder, in the order in which they stand. */
export function tiersOf(hits: readonly Hit[]): readonly TierHits[] {
  const tiers = [...new Set(hits.map(({ tier }) => tier))];
  return tiers.map((tier) => ({ tier, hits: hits.filter((hit) => hit.tier === tier) }));
}
