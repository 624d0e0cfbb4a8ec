import type { Audience, Venue } from './Service.ts';

/** How far someone wants to go: on foot or by bicycle, as the crow flies. */
export const reaches = ['walk', 'cycle'] as const;
export type Reach = (typeof reaches)[number];

/** What someone asks of a service beside its subject. All off at first: nothing is left out that a person did not leave out. */
export interface Filters {
  readonly openNow: boolean;
  readonly free: boolean;
  readonly noReferral: boolean;
  readonly wheelchair: boolean;
  /** Code of a language that is spoken there. */
  readonly language?: string;
  readonly audience?: Audience;
  /** In whole years. */
  readonly age?: number;
  /** 1 = Monday to 7 = Sunday. */
  readonly day?: number;
  readonly venue?: Venue;
  readonly within?: Reach;
}

export type Filter = keyof Filters;

export const noFilters: Filters = { openNow: false, free: false, noReferral: false, wheelchair: false };

/** The filters that are on, in the order in which they are set. */
export function filtersOn(filters: Filters): Filter[] {
  return (Object.keys(filters) as Filter[]).filter((name) => filters[name] !== undefined && filters[name] !== false);
}

/** The same filters with one of them off. */
export function without(filters: Filters, name: Filter): Filters {
  const { [name]: _off, ...rest } = filters;
  return { ...noFilters, ...rest };
}
