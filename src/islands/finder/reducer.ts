import type { LifeDomain } from '../../core/domains.ts';
import { type Filters, noFilters, without } from '../../core/finder/Filters.ts';
import { putBack, type Taken, takenFrom } from '../../core/notebook/undo.ts';
import { toWesternDigits } from '../../core/toWesternDigits.ts';

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
  /** What was last taken off the list. */
  readonly dropped?: readonly Taken<string>[];
  /** The filters that were last cleared all at once. */
  readonly cleared?: Filters;
  /** The service whose times are open for a calendar. */
  readonly agenda?: AgendaState;
  /** The service about which a note is laid out, until something else is done. */
  readonly note?: string;
  /** Whether the map is unfolded; it is drawn only then. */
  readonly map?: boolean;
  /** False when the browser keeps nothing. */
  readonly kept: boolean;
}

export interface AgendaState {
  readonly id: string;
  /** Which of the times. */
  readonly chosen: number;
  /** With a title that tells nothing. */
  readonly isNameless: boolean;
  /** A file was just handed out. */
  readonly isSaved: boolean;
}

export type FinderAction =
  | { readonly type: 'typed'; readonly text: string; readonly known: readonly string[] }
  | { readonly type: 'pinned'; readonly id: string; readonly on: boolean }
  | { readonly type: 'unpinned'; readonly ids: readonly string[] }
  | { readonly type: 'restored' }
  | { readonly type: 'planned'; readonly agenda: AgendaState | undefined }
  | { readonly type: 'noted'; readonly id: string }
  | { readonly type: 'opened'; readonly group: string }
  | { readonly type: 'asked'; readonly query: string }
  | { readonly type: 'picked'; readonly theme: LifeDomain | undefined }
  | { readonly type: 'filtered'; readonly filters: Filters }
  | { readonly type: 'cleared' }
  | { readonly type: 'uncleared' }
  | { readonly type: 'unfolded'; readonly map: boolean }
  /** To the card of a service that stands on the page: nothing of the state changes. */
  | { readonly type: 'sought'; readonly id: string }
  | { readonly type: 'kept'; readonly kept: boolean };

/** Nothing asked, nothing left out. */
export const nothingAsked: Pick<FinderState, 'query' | 'filters' | 'opened'> = {
  query: '',
  filters: noFilters,
  opened: [],
};

export function reduceFinder({ note: _note, ...state }: FinderState, action: FinderAction): FinderState {
  switch (action.type) {
    case 'typed': {
      // "1291 AB" and "1291" mean the same area; letters are not needed and not kept.
      const [, digits = ''] = /^\s*(\d{4})(?!\d)/.exec(toWesternDigits(action.text)) ?? [];
      const place = action.known.includes(digits) ? digits : '';
      // How far is asked from a place: without one there is nothing to measure from.
      return { ...state, typed: action.text, place, filters: place ? state.filters : without(state.filters, 'within') };
    }
    case 'pinned': {
      const { dropped: _dropped, ...rest } = state;
      const others = state.pins.filter((id) => id !== action.id);
      return { ...rest, pins: action.on ? [...others, action.id] : others };
    }
    case 'unpinned':
      return unpin(state, action.ids);
    case 'restored': {
      const { dropped = [], ...rest } = state;
      return { ...rest, pins: putBack(state.pins, dropped, asIs) };
    }
    case 'planned': {
      const { agenda: _agenda, ...rest } = state;
      return action.agenda ? { ...rest, agenda: action.agenda } : rest;
    }
    case 'noted':
      return { ...state, note: action.id };
    case 'opened':
      return { ...state, opened: [...state.opened, action.group] };
    case 'asked':
      // One question at a time: words look through everything, whatever theme was picked before.
      return { ...withoutTheme(state), query: action.query, opened: [] };
    case 'picked':
      return { ...withoutTheme(state), query: '', opened: [], ...(action.theme ? { theme: action.theme } : {}) };
    case 'filtered':
      return { ...withoutCleared(state), filters: action.filters, opened: [] };
    case 'cleared':
      return { ...state, filters: noFilters, cleared: state.filters, opened: [] };
    case 'uncleared': {
      const { cleared: filters = state.filters } = state;
      // Without a place there is nothing to measure from.
      return { ...withoutCleared(state), filters: state.place ? filters : without(filters, 'within'), opened: [] };
    }
    case 'unfolded':
      return { ...state, map: action.map };
    case 'sought':
      return state;
    case 'kept':
      return { ...state, kept: action.kept };
  }
}

const asIs = (id: string): string => id;

function unpin(state: FinderState, ids: readonly string[]): FinderState {
  const pins = state.pins.filter((id) => !ids.includes(id));
  return { ...state, pins, dropped: takenFrom(state.pins, pins, asIs) };
}

function withoutCleared({ cleared: _cleared, ...state }: FinderState): FinderState {
  return state;
}

function withoutTheme({ theme: _theme, ...state }: FinderState): FinderState {
  return state;
}
