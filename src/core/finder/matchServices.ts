import type { LifeDomain } from '../domains.ts';
import type { Outcome } from '../outcomes/Outcome.ts';
import { categories } from './categories.ts';
import { type ChosenBy, chosenDomains } from './chosenDomains.ts';
import { distanceTo } from './distanceTo.ts';
import type { HitGroup, Tier } from './Hit.ts';
import { type OrderBy, orderHits } from './orderHits.ts';
import { reasonsFor } from './reasonsFor.ts';
import type { Service } from './Service.ts';
import { toHit } from './toHit.ts';

/** All that matching looks at: nothing else about a person plays a part. */
export interface FinderInput extends OrderBy {
  readonly outcomes: readonly Outcome[];
  readonly services: readonly Service[];
}

export interface Match {
  readonly by: ChosenBy;
  readonly groups: readonly HitGroup[];
}

/** A service that covers something chosen, before it has its place. */
interface Covering {
  readonly service: Service;
  readonly covered: readonly Outcome[];
  readonly distanceKm: number | undefined;
}

/**
 * Finds services for what a person chose, ordered by rule and explained (ADR 0012). Rung 3 stands apart: when three or
 * more chosen domains are at level 1–2 it comes first, after what cannot wait; otherwise last ("is this not enough?"),
 * never hidden.
 */
export function matchServices(input: FinderInput): Match {
  const { outcomes, by } = chosenDomains(input.outcomes);
  const found = input.services.flatMap((service) => toCovering(service, outcomes, input) ?? []);
  const asHit = (one: Covering, tier: Tier) =>
    toHit({ ...one, domains: one.covered.map(({ domain }) => domain), tier }, () =>
      reasonsFor(one.service, one.covered, by, one.distanceKm),
    );
  const coordinating = found.filter(({ service }) => service.rung === 3).map((one) => asHit(one, 3));
  const together: HitGroup = { id: 'together', hits: orderHits(coordinating, undefined, input) };
  const byDomain = outcomes.map((outcome): HitGroup => {
    const hits = found
      .filter((one) => one.service.rung !== 3 && homeOf(one) === outcome.domain)
      .map((one) => asHit(one, outcome.level === 1 && isAcute(one) ? 'acute' : one.service.rung));
    return { id: outcome.domain, hits: orderHits(hits, outcome, input) };
  });
  const heavy = outcomes.filter((outcome) => (outcome.level ?? 5) <= 2).length;
  const groups = heavy >= 3 ? [...pressing(byDomain), together, ...byDomain] : [...byDomain, together];
  return { by, groups: [...new Set(groups)].filter((group) => group.hits.length > 0) };
}

/** What cannot wait goes before even the one place that looks at everything. */
function pressing(groups: readonly HitGroup[]): HitGroup[] {
  return groups.filter(({ hits }) => hits.some(({ tier }) => tier === 'acute'));
}

function isAcute({ service }: Covering): boolean {
  return categories[service.category]?.acute === true;
}

function toCovering(service: Service, chosen: readonly Outcome[], { from }: FinderInput): Covering | undefined {
  const covered = chosen.filter((outcome) => service.domains.includes(outcome.domain));
  return covered.length > 0 ? { service, covered, distanceKm: distanceTo(service, from) } : undefined;
}

/** A service stands once: under its primary domain when that was chosen, else under the first chosen one it covers. */
function homeOf({ covered, service }: Covering): LifeDomain | undefined {
  return (covered.find(({ domain }) => domain === service.domains[0]) ?? covered[0])?.domain;
}
