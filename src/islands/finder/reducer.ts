import type { LifeDomain } from '../../core/domains.ts';
import { type Filters, noFilters, without } from '../../core/finder/Filters.ts';
import { toWesternDigits } from './toWesternDigits.ts';

/** What the nearby page keeps of a person: where they are about, and which services they want to remember. */
export interface FinderState {
  /** What stands in the postcode box, as typed. */
  readonly typed: string;
  /** Four digits once they are known here, or empty. */
  readonly place: string;
  readonly pins: readonly string[];
  /** Groups of which everything is shown. */
  readonly opened: readonly string[];
  /** Own words to look for. They and the two below are kept nowhere, not even in this tab. */
  readonly query: string;
  /** The theme to look at, in place of the answers. */
  readonly theme?: LifeDomain;
  readonly filters: Filters;
  /** False when the browser keeps nothing. */
  readonly kept: boolean;
}

export type FinderAction =
  | { readonly type: 'typed'; readonly text: string; readonly known: readonly string[] }
  | { readonly type: 'pinned'; readonly id: string; readonly on: boolean }
  | { readonly type: 'opened'; readonly group: string }
  | { readonly type: 'asked'; readonly query: string }
  | { readonly type: 'picked'; readonly theme: LifeDomain | undefined }
  | { readonly type: 'filtered'; readonly filters: Filters }
  | { readonly type: 'kept'; readonly kept: boolean };

/** Nothing asked, nothing left out. */
export const nothingAsked: Pick<FinderState, 'query' | 'filters' | 'opened'> = {
  query: '',
  filters: noFilters,
  opened: [],
};

export function reduceFinder(state: FinderState, action: FinderAction): FinderState {
  switch (action.type) {
    case 'typed': {
      // "1291 AB" and "1291" mean the same area; letters are not needed and not kept.
      const [, digits = ''] = /^\s*(\d{4})(?!\d)/.exec(toWesternDigits(action.text)) ?? [];
      const place = action.known.includes(digits) ? digits : '';
      // How far is asked from a place: without one there is nothing to measure from.
      return { ...state, typed: action.text, place, filters: place ? state.filters : without(state.filters, 'within') };
    }
    case 'pinned': {
      const others = state.pins.filter((id) => id !== action.id);
      return { ...state, pins: action.on ? [...others, action.id] : others };
    }
    case 'opened':
      return { ...state, opened: [...state.opened, action.group] };
    case 'asked':
      // One question at a time: words look through everything, whatever theme was picked before.
      return { ...withoutTheme(state), query: action.query, opened: [] };
    case 'picked':
      return { ...withoutTheme(state), query: '', opened: [], ...(action.theme ? { theme: action.theme } : {}) };
    case 'filtered':
      return { ...state, filters: action.filters, opened: [] };
    case 'kept':
      return { ...state, kept: action.kept };
  }
}

function withoutTheme({ theme: _theme, ...state }: FinderState): FinderState {
  return state;
}
