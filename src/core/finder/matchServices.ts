import type { LifeDomain } from '../domains.ts';
import type { Outcome } from '../outcomes/Outcome.ts';
import { categories } from './categories.ts';
import { type ChosenBy, chosenDomains } from './chosenDomains.ts';
import { distanceTo } from './distanceTo.ts';
import type { Hit, HitGroup } from './Hit.ts';
import { type OrderBy, orderHits } from './orderHits.ts';
import { reasonsFor } from './reasonsFor.ts';
import type { Service } from './Service.ts';

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
type Found = Omit<Hit, 'tier'>;

/**
 * Finds services for what a person chose, ordered by rule and explained (ADR 0012). Rung 3 stands apart: when three or
 * more chosen domains are at level 1–2 it comes first, after what cannot wait; otherwise last ("is this not enough?"),
 * never hidden.
 */
export function matchServices(input: FinderInput): Match {
  const { outcomes, by } = chosenDomains(input.outcomes);
  const found = input.services.flatMap((service) => toFound(service, outcomes, by, input) ?? []);
  const together: HitGroup = {
    id: 'together',
    hits: orderHits(
      found.filter(({ service }) => service.rung === 3).map((one) => ({ ...one, tier: 3 })),
      undefined,
      input,
    ),
  };
  const byDomain = outcomes.map(
    (outcome): HitGroup => ({
      id: outcome.domain,
      hits: orderHits(
        found
          .filter((one) => one.service.rung !== 3 && homeOf(one) === outcome.domain)
          .map((one) => ({ ...one, tier: outcome.level === 1 && isAcute(one) ? 'acute' : one.service.rung })),
        outcome,
        input,
      ),
    }),
  );
  const heavy = outcomes.filter((outcome) => (outcome.level ?? 5) <= 2).length;
  const groups = heavy >= 3 ? [...pressing(byDomain), together, ...byDomain] : [...byDomain, together];
  return { by, groups: [...new Set(groups)].filter((group) => group.hits.length > 0) };
}

/** What cannot wait goes before even the one place that looks at everything. */
function pressing(groups: readonly HitGroup[]): HitGroup[] {
  return groups.filter(({ hits }) => hits.some(({ tier }) => tier === 'acute'));
}

function isAcute({ service }: Found): boolean {
  return categories[service.category]?.acute === true;
}

function toFound(service: Service, chosen: readonly Outcome[], by: ChosenBy, { from }: FinderInput): Found | undefined {
  const covered = chosen.filter((outcome) => service.domains.includes(outcome.domain));
  if (covered.length === 0) return undefined;
  const km = distanceTo(service, from);
  return {
    service,
    domains: covered.map((outcome) => outcome.domain),
    ...(km === undefined ? {} : { distanceKm: km }),
    reasons: reasonsFor(service, covered, by, km),
  };
}

/** A service stands once: under its primary domain when that was chosen, else under the first chosen one it covers. */
function homeOf({ domains, service }: Found): LifeDomain | undefined {
  return domains.find((domain) => domain === service.domains[0]) ?? domains[0];
}
