import { bandOf, type Point } from './distance.ts';
import { distanceTo } from './distanceTo.ts';
import { domainBits } from './domainBits.ts';
import { freshnessOf } from './freshness.ts';
import type { Service } from './Service.ts';
import { tieBreak } from './tieBreak.ts';

/** What the order of services hangs on, whatever is asked. */
export interface OrderBy {
  /** Middle of the person's postcode area, when they gave one. */
  readonly from?: Point;
  /** ISO day, from the clock outside. */
  readonly today: string;
  /** Build id: makes the order among equals rotate from build to build. */
  readonly seed: string;
}

/** A service, and how far it is from where someone is about; undefined when that is not known. */
export interface Placed {
  readonly service: Service;
  readonly distanceKm: number | undefined;
}

/** The same, with what it is about as one number (`domainBits`). */
export interface Standing extends Placed {
  readonly about: number;
}

/** The last answer for a list: a person asks much of one list from one place, and lists are long. */
const known = new WeakMap<readonly Service[], OrderBy & { readonly standings: readonly Standing[] }>();

/**
 * Services in the order in which they stand as long as nothing is asked (ADR 0012): open before closed for now, distance
 * band, freshness, then a neutral tie-break. What is asked goes before this; among equals this order holds.
 */
export function standingsOf(services: readonly Service[], by: OrderBy): readonly Standing[] {
  const last = known.get(services);
  if (last && isSame(last, by)) return last.standings;
  const standings = services.map((service) => ({
    service,
    distanceKm: distanceTo(service, by.from),
    about: domainBits(service.domains),
  }));
  // One number each, with its place in the list at the end, is put in order far quicker than by comparing two and two.
  const order = Float64Array.from(standings, (one, at) => rankOf(one, by) * services.length + at).sort();
  const ordered = Array.from(order, (rank) => standings[rank % services.length] as Standing);
  known.set(services, { ...by, standings: ordered });
  return ordered;
}

function isSame(a: OrderBy, b: OrderBy): boolean {
  return a.today === b.today && a.seed === b.seed && a.from?.lat === b.from?.lat && a.from?.lon === b.from?.lon;
}

/** Less than 2^35, so that with a place among 2^18 it is still a number that is held exactly. */
function rankOf(standing: Standing, { from, today, seed }: OrderBy): number {
  const { closedForNow, checkedOn, id } = standing.service;
  const near = ((closedForNow ? 1 : 0) * 10 + bandFor(standing, from)) * 3 + freshnessOf(checkedOn, today);
  return near * 2 ** 29 + (tieBreak(id, seed) >>> 3);
}

/** What comes to you, or may not say where it is, is near; a place without a point comes after all others. */
function bandFor({ service, distanceKm }: Standing, from: Point | undefined): number {
  if (!from || service.venue !== 'place' || service.secretAddress) return 0;
  return distanceKm === undefined ? 9 : bandOf(distanceKm);
}
