import type { LifeDomain } from '../domains.ts';
import type { Outcome } from '../outcomes/Outcome.ts';
import { chosenDomains } from './chosenDomains.ts';
import { domainBits } from './domainBits.ts';
import { type Filter, type Filters, filtersOn, without } from './Filters.ts';
import { type Fit, fitFor, type Known } from './fitFor.ts';
import type { Hit, HitGroup } from './Hit.ts';
import { matchAll } from './matchAll.ts';
import { type FinderInput, type Match, matchServices } from './matchServices.ts';
import { matchTheme } from './matchTheme.ts';
import { matchWords } from './matchWords.ts';
import type { Service } from './Service.ts';
import { type Standing, standingsOf } from './standingsOf.ts';
import type { WordHit } from './words/findByWords.ts';

/** What to look for: what fits the answers, one theme, or someone's own words (already looked up). */
export type Asked =
  | { readonly by: 'answers' }
  | { readonly by: 'theme'; readonly domain: LifeDomain }
  | { readonly by: 'words'; readonly finds: readonly WordHit[] };

/** Whose answers choose nothing looks through everything. */
type Wanted = Asked | { readonly by: 'all' };

export interface Finding {
  /** `someWords`: nothing has all of the words. */
  readonly by: Match['by'] | 'theme' | 'words' | 'someWords' | 'filters';
  readonly groups: readonly HitGroup[];
  /** Fits as far as is known: the list does not say whether it meets all filters. */
  readonly unsure: readonly Hit[];
  /** When nothing was found: how much there is with one filter less, for each that helps. */
  readonly wider: readonly { readonly filter: Filter; readonly count: number }[];
  /** When nothing was found: whether there is something without any filter, though no single one of them is to blame. */
  readonly isFilteredAway: boolean;
}

/** Finds, filters and orders. Filters only leave out what is known not to fit. */
export function findServices(input: FinderInput, asked: Asked, filters: Filters, known: Known): Finding {
  const chosen = chosenDomains(input.outcomes);
  const wanted: Wanted = asked.by === 'answers' && chosen.outcomes.length === 0 ? { by: 'all' } : asked;
  const isFiltered = filtersOn(filters).length > 0;
  const all = standingsOf(input.services, input);
  // Only what is about it is held against filters: to look up times for two thousand takes longer than all the rest.
  const standings = isFiltered ? all.filter(isAbout(wanted, chosen.outcomes)) : all;
  const fitting = isFiltered ? standingsBy(fitFor(filters, known), standings) : { yes: standings, unknown: [] };
  const groups = groupsFor(input, fitting.yes, wanted);
  const unsure = groupsFor(input, fitting.unknown, wanted).flatMap(({ hits }) => hits);
  const isEmpty = groups.length === 0 && unsure.length === 0;
  return {
    by: wanted.by === 'all' && isFiltered ? 'filters' : howAsked(asked, chosen.by),
    groups,
    unsure,
    wider: isEmpty ? widerBy(input, standings, wanted, filters, known) : [],
    isFilteredAway: isEmpty && isFiltered && groupsFor(input, standings, wanted).length > 0,
  };
}

function isAbout(asked: Wanted, chosen: readonly Outcome[]): (standing: Standing) => boolean {
  if (asked.by === 'all') return () => true;
  if (asked.by === 'words') {
    const found = new Set(asked.finds.map(({ id }) => id));
    return ({ service }) => found.has(service.id);
  }
  const wanted = domainBits(asked.by === 'theme' ? [asked.domain] : chosen.map(({ domain }) => domain));
  return ({ about }) => (about & wanted) !== 0;
}

function standingsBy(fitOf: (service: Service) => Fit, standings: readonly Standing[]) {
  const by: Record<Fit, Standing[]> = { yes: [], unknown: [], no: [] };
  for (const standing of standings) by[fitOf(standing.service)].push(standing);
  return by;
}

function howAsked(asked: Asked, chosenBy: Match['by']): Finding['by'] {
  if (asked.by === 'words') return asked.finds.some(({ all }) => !all) ? 'someWords' : 'words';
  return asked.by === 'theme' ? 'theme' : chosenBy;
}

function groupsFor(input: FinderInput, standings: readonly Standing[], asked: Wanted): readonly HitGroup[] {
  switch (asked.by) {
    case 'answers':
      return matchServices(input, standings).groups;
    case 'theme':
      return matchTheme(asked.domain, standings, input.outcomes);
    case 'words':
      return matchWords(asked.finds, standings);
    case 'all':
      return matchAll(standings, chosenDomains(input.outcomes).by);
  }
}

function widerBy(
  input: FinderInput,
  standings: readonly Standing[],
  asked: Wanted,
  filters: Filters,
  known: Known,
): Finding['wider'] {
  return filtersOn(filters).flatMap((filter) => {
    const fitOf = fitFor(without(filters, filter), known);
    const left = standings.filter(({ service }) => fitOf(service) !== 'no');
    const count = groupsFor(input, left, asked).reduce((sum, { hits }) => sum + hits.length, 0);
    return count > 0 ? [{ filter, count }] : [];
  });
}
