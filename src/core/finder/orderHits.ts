import type { Outcome } from '../outcomes/Outcome.ts';
import { bandOf, type Point } from './distance.ts';
import { freshnessOf } from './freshness.ts';
import type { Hit } from './Hit.ts';
import { rungOrder } from './rungOrder.ts';
import { tieBreak } from './tieBreak.ts';

/** What the order of hits hangs on beside the hits themselves. */
export interface OrderBy {
  /** Middle of the person's postcode area, when they gave one. */
  readonly from?: Point;
  /** ISO day, from the clock outside. */
  readonly today: string;
  /** Build id: makes the order among equals rotate from build to build. */
  readonly seed: string;
}

/**
 * Orders the hits of one group, lexicographically and without weights (ADR 0012): what cannot wait, rung by level, primary
 * before secondary domain, domains covered, open before closed, distance band, freshness, then a neutral tie-break.
 * `outcome`: of the group's domain; absent for those for several problems.
 */
export function orderHits(
  hits: readonly Hit[],
  outcome: Pick<Outcome, 'domain' | 'level'> | undefined,
  by: OrderBy,
): Hit[] {
  const order = rungOrder(outcome?.level);
  const keys = new Map(
    hits.map((hit) => {
      const rung = order.indexOf(hit.service.rung);
      const step = hit.tier === 'acute' ? 0 : 1 + rung;
      return [hit, [step, ...placeOf(hit, outcome), rung, -hit.domains.length, ...nearness(hit, by)]];
    }),
  );
  return sortByKeys(keys, by);
}

/** What sets equals apart: open before closed for now, distance band, freshness. */
export function nearness(hit: Hit, { from, today }: OrderBy): number[] {
  return [hit.service.closedForNow ? 1 : 0, bandFor(hit, from), freshnessOf(hit.service.checkedOn, today)];
}

/**
 * Sorts by lists of keys of one length, first to last; what is equal in all of them by a neutral tie-break. Keys after the
 * first are whole numbers of at most 20 to either side of nought.
 */
export function sortByKeys(keys: ReadonlyMap<Hit, readonly number[]>, { seed }: OrderBy): Hit[] {
  // One number each is compared quicker than a list; eight keys fit in what a number holds exactly.
  const ranked = [...keys].map(([hit, list]) => ({
    hit,
    rank: list.reduce((sum, key) => sum * 64 + key + 20, 0),
    lot: -1,
  }));
  const lotOf = (one: (typeof ranked)[number]): number => {
    if (one.lot < 0) one.lot = tieBreak(one.hit.service.id, seed);
    return one.lot;
  };
  return ranked.sort((a, b) => a.rank - b.rank || lotOf(a) - lotOf(b)).map(({ hit }) => hit);
}

/**
 * Within a domain: primary before secondary. Of those for several problems: who covers most of what was chosen, then
 * whose primary domain the person named first.
 */
function placeOf(hit: Hit, outcome: Pick<Outcome, 'domain'> | undefined): number[] {
  const [primary] = hit.service.domains;
  if (outcome) return [primary === outcome.domain ? 0 : 1];
  const at = primary ? hit.domains.indexOf(primary) : -1;
  return [-hit.domains.length, at < 0 ? hit.domains.length : at];
}

/** What comes to you, or may not say where it is, is near; a place without a point comes after all others. */
function bandFor(hit: Hit, from: Point | undefined): number {
  if (!from || hit.service.venue !== 'place' || hit.service.secretAddress) return 0;
  return hit.distanceKm === undefined ? 9 : bandOf(hit.distanceKm);
}
