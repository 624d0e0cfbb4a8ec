import type { LifeDomain } from '../domains.ts';
import type { Outcome } from '../outcomes/Outcome.ts';
import type { Text } from '../text.ts';
import { categories } from './categories.ts';
import { type ChosenBy, chosenDomains } from './chosenDomains.ts';
import { bandOf, distanceKm, type Point } from './distance.ts';
import { freshnessOf } from './freshness.ts';
import { reasonsFor } from './reasonsFor.ts';
import { rungOrder } from './rungOrder.ts';
import type { Service } from './Service.ts';
import { tieBreak } from './tieBreak.ts';

/** All that matching looks at: nothing else about a person plays a part. */
export interface FinderInput {
  readonly outcomes: readonly Outcome[];
  readonly services: readonly Service[];
  /** Middle of the person's postcode area, when they gave one. */
  readonly from?: Point;
  /** ISO day, from the clock outside. */
  readonly today: string;
  /** Build id: makes the order among equals rotate from build to build. */
  readonly seed: string;
}

export interface Hit {
  readonly service: Service;
  /** Chosen domains that it covers, in the person's order; never empty. */
  readonly domains: readonly LifeDomain[];
  readonly distanceKm?: number;
  readonly reasons: readonly Text[];
}

/** Services for one chosen domain, or (`together`) one place that looks at several problems at once. */
export interface HitGroup {
  readonly id: LifeDomain | 'together';
  readonly hits: readonly Hit[];
}

export interface Match {
  readonly by: ChosenBy;
  readonly groups: readonly HitGroup[];
}

/**
 * Finds services for what a person chose, ordered by rule and explained. Lexicographic, without weights (ADR
 * 0012): primary before secondary domain, what cannot wait first at level 1, rung by level, domains covered, open
 * before closed, distance band, freshness, then a neutral tie-break. Rung 3 stands apart: when three or more chosen
 * domains are at level 1–2 it comes first, after what cannot wait; otherwise last ("is this not enough?"), never hidden.
 */
export function matchServices(input: FinderInput): Match {
  const chosen = chosenDomains(input.outcomes);
  const hits = input.services.flatMap((service) => toHit(service, chosen.outcomes, chosen.by, input.from) ?? []);
  const together: HitGroup = {
    id: 'together',
    hits: sortHits(
      hits.filter((hit) => hit.service.rung === 3),
      undefined,
      input,
    ),
  };
  const byDomain = chosen.outcomes.map(
    (outcome): HitGroup => ({
      id: outcome.domain,
      hits: sortHits(
        hits.filter((hit) => hit.service.rung !== 3 && homeOf(hit) === outcome.domain),
        outcome,
        input,
      ),
    }),
  );
  const heavy = chosen.outcomes.filter((outcome) => (outcome.level ?? 5) <= 2).length;
  const groups = heavy >= 3 ? [...pressing(byDomain, chosen.outcomes), together, ...byDomain] : [...byDomain, together];
  return { by: chosen.by, groups: [...new Set(groups)].filter((group) => group.hits.length > 0) };
}

/** What cannot wait goes before even the one place that looks at everything. */
function pressing(groups: readonly HitGroup[], chosen: readonly Outcome[]): HitGroup[] {
  const isUrgent = (id: HitGroup['id']) => chosen.some(({ domain, level }) => domain === id && level === 1);
  return groups.filter(({ id, hits }) => isUrgent(id) && hits.some(isAcute));
}

function isAcute({ service }: Hit): boolean {
  return categories[service.category]?.acute === true;
}

function toHit(service: Service, chosen: readonly Outcome[], by: ChosenBy, from: Point | undefined): Hit | undefined {
  const covered = chosen.filter((outcome) => service.domains.includes(outcome.domain));
  if (covered.length === 0) return undefined;
  const point = service.secretAddress ? undefined : service.address?.point;
  const km = from && point ? distanceKm(from, point) : undefined;
  return {
    service,
    domains: covered.map((outcome) => outcome.domain),
    ...(km === undefined ? {} : { distanceKm: km }),
    reasons: reasonsFor(service, covered, by, km),
  };
}

/** A service stands once: under its primary domain when that was chosen, else under the first chosen one it covers. */
function homeOf(hit: Hit): LifeDomain | undefined {
  return hit.domains.find((domain) => domain === hit.service.domains[0]) ?? hit.domains[0];
}

function sortHits(hits: readonly Hit[], outcome: Outcome | undefined, input: FinderInput): Hit[] {
  const order = rungOrder(outcome?.level);
  const keys = new Map(
    hits.map((hit) => [
      hit,
      [
        ...placeOf(hit, outcome),
        outcome?.level === 1 && !isAcute(hit) ? 1 : 0,
        order.indexOf(hit.service.rung),
        -hit.domains.length,
        hit.service.closedForNow ? 1 : 0,
        bandFor(hit, input.from),
        freshnessOf(hit.service.checkedOn, input.today),
        tieBreak(hit.service.id, input.seed),
      ],
    ]),
  );
  return [...hits].sort((a, b) => compareKeys(keys.get(a) ?? [], keys.get(b) ?? []));
}

/**
 * Within a domain: primary before secondary. Of those for several problems: who covers most of what was chosen, then
 * whose primary domain the person named first.
 */
function placeOf(hit: Hit, outcome: Outcome | undefined): number[] {
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

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
