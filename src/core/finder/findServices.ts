import type { LifeDomain } from '../domains.ts';
import { chosenDomains } from './chosenDomains.ts';
import { type Filter, type Filters, filtersOn, without } from './Filters.ts';
import { fitFor, type Known } from './fitFor.ts';
import type { Hit, HitGroup } from './Hit.ts';
import { matchAll } from './matchAll.ts';
import { type FinderInput, type Match, matchServices } from './matchServices.ts';
import { matchTheme } from './matchTheme.ts';
import { matchWords } from './matchWords.ts';
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
  const isFiltered = filtersOn(filters).length > 0;
  const wanted: Wanted = asked.by === 'answers' && chosen.outcomes.length === 0 ? { by: 'all' } : asked;
  const fitOf = fitFor(filters, known);
  const fits = input.services.map((service) => ({ service, fit: fitOf(service) }));
  const look = (so: 'yes' | 'unknown') =>
    groupsFor({ ...input, services: fits.filter(({ fit }) => fit === so).map(({ service }) => service) }, wanted);
  const groups = look('yes');
  const unsure = look('unknown').flatMap(({ hits }) => hits);
  const isEmpty = groups.length === 0 && unsure.length === 0;
  return {
    by: wanted.by === 'all' && isFiltered ? 'filters' : howAsked(asked, chosen.by),
    groups,
    unsure,
    wider: isEmpty ? widerBy(input, wanted, filters, known) : [],
    isFilteredAway: isEmpty && isFiltered && groupsFor(input, wanted).length > 0,
  };
}

function howAsked(asked: Asked, chosenBy: Match['by']): Finding['by'] {
  if (asked.by === 'words') return asked.finds.some(({ all }) => !all) ? 'someWords' : 'words';
  return asked.by === 'theme' ? 'theme' : chosenBy;
}

function groupsFor(input: FinderInput, asked: Wanted): readonly HitGroup[] {
  switch (asked.by) {
    case 'answers':
      return matchServices(input).groups;
    case 'theme':
      return matchTheme(asked.domain, input);
    case 'words':
      return matchWords(asked.finds, input.services, input);
    case 'all':
      return matchAll(input.services, chosenDomains(input.outcomes).by, input);
  }
}

function widerBy(input: FinderInput, asked: Wanted, filters: Filters, known: Known): Finding['wider'] {
  return filtersOn(filters).flatMap((filter) => {
    const fitOf = fitFor(without(filters, filter), known);
    const left = input.services.filter((service) => fitOf(service) !== 'no');
    const count = groupsFor({ ...input, services: left }, asked).reduce((sum, { hits }) => sum + hits.length, 0);
    return count > 0 ? [{ filter, count }] : [];
  });
}
