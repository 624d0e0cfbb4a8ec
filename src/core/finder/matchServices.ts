import type { Outcome } from '../outcomes/Outcome.ts';
import type { Text } from '../text.ts';
import { categories } from './categories.ts';
import { type ChosenBy, chosenDomains } from './chosenDomains.ts';
import { domainBits } from './domainBits.ts';
import type { Hit, HitGroup } from './Hit.ts';
import { orderHits } from './orderHits.ts';
import { reasonsFor } from './reasonsFor.ts';
import type { Service } from './Service.ts';
import { type OrderBy, type Placed, type Standing, standingsOf } from './standingsOf.ts';
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

/**
 * Finds services for what a person chose, ordered by rule and explained (ADR 0012). Rung 3 stands apart: when three or
 * more chosen domains are at level 1–2 it comes first, after what cannot wait; otherwise last ("is this not enough?"),
 * never hidden. `standings`: of the services to look among; of all when absent.
 */
export function matchServices(input: FinderInput, standings = standingsOf(input.services, input)): Match {
  const { outcomes, by } = chosenDomains(input.outcomes);
  const coveredBy = coverings(outcomes, by);
  const together: Hit[] = [];
  const home = new Map(outcomes.map((outcome): [Outcome, Hit[]] => [outcome, []]));
  for (const standing of standings) {
    const { service } = standing;
    const covering = coveredBy(standing);
    const outcome = covering && homeOf(service, covering.covered);
    if (!outcome) continue;
    const isAcute = service.rung !== 3 && outcome.level === 1 && categories[service.category]?.acute === true;
    const hit = toHit(standing, covering.domains, isAcute ? 'acute' : service.rung, covering.why);
    (service.rung === 3 ? together : home.get(outcome))?.push(hit);
  }
  const last: HitGroup = { id: 'together', hits: orderHits(together, undefined) };
  const byDomain = [...home].map(([one, hits]): HitGroup => ({ id: one.domain, hits: orderHits(hits, one) }));
  const heavy = outcomes.filter((outcome) => (outcome.level ?? 5) <= 2).length;
  const groups = heavy >= 3 ? [...pressing(byDomain), last, ...byDomain] : [...byDomain, last];
  return { by, groups: [...new Set(groups)].filter((group) => group.hits.length > 0) };
}

/** What cannot wait goes before even the one place that looks at everything. */
function pressing(groups: readonly HitGroup[]): HitGroup[] {
  return groups.filter(({ hits }) => hits.some(({ tier }) => tier === 'acute'));
}

/** Which of the chosen domains a service covers, in the person's order. */
interface Covering {
  readonly covered: readonly Outcome[];
  readonly domains: Hit['domains'];
  readonly why: (placed: Placed) => readonly Text[];
}

/** Tells what a service covers. Many cover the same, which is worked out once: undefined when that is nothing. */
function coverings(chosen: readonly Outcome[], by: ChosenBy): (standing: Standing) => Covering | undefined {
  const made = new Map<number, Covering>();
  const wanted = domainBits(chosen.map(({ domain }) => domain));
  return ({ about }) => {
    const set = about & wanted;
    if (set === 0) return undefined;
    const known = made.get(set);
    if (known) return known;
    const covered = chosen.filter(({ domain }) => set & domainBits([domain]));
    const why = (placed: Placed) => reasonsFor(placed, covered, by);
    const covering = { covered, domains: covered.map(({ domain }) => domain), why };
    made.set(set, covering);
    return covering;
  };
}

/** A service stands once: under its primary domain when that was chosen, else under the first chosen one it covers. */
function homeOf({ domains: [primary] }: Service, covered: readonly Outcome[]): Outcome | undefined {
  return covered.find(({ domain }) => domain === primary) ?? covered[0];
}
