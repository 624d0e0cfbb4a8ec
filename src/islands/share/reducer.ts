import type { LifeDomain } from '../../core/domains.ts';
import { moved } from '../../core/plan/order.ts';
import type { Talk } from '../../core/plan/Talk.ts';
import type { SectionId, WordsId } from '../../core/plan/talkParts.ts';
import type { ReportLine, ReportSection } from '../../core/report/Report.ts';

/** What the take-along page keeps: the own question, what was prepared for the talk, and what is ticked. */
export interface ShareState {
  readonly question: string;
  readonly talk: Talk;
  readonly ticks: Readonly<Record<string, boolean>>;
  /** Sections whose lines someone asked to see: ticking may leave sensitive lines off, but never out of sight. */
  readonly opened: readonly string[];
  /** What was last put in another place, for who cannot see it move. */
  readonly moved: Place | undefined;
  /** A keep file was just handed out. */
  readonly saved: boolean;
  readonly kept: boolean;
}

/** A section or a topic and where it stands now: the first place is 1. */
export interface Place {
  readonly list: ListName;
  readonly id: SectionId | LifeDomain;
  readonly place: number;
  readonly of: number;
}
export type ListName = 'sections' | 'topics';

export type ShareAction =
  | { readonly type: 'asked'; readonly question: string }
  | { readonly type: 'made'; readonly kind: Talk['kind'] }
  | { readonly type: 'wrote'; readonly field: WordsId; readonly text: string; readonly section: SectionId }
  | { readonly type: 'wroteTopic'; readonly domain: LifeDomain; readonly text: string; readonly section: SectionId }
  | { readonly type: 'dated'; readonly field: 'reportedOn' | 'appliedOn'; readonly day: string }
  | {
      readonly type: 'movedSection';
      readonly id: SectionId;
      readonly by: 1 | -1;
      /** As they stand now. */
      readonly all: readonly SectionId[];
    }
  | {
      readonly type: 'movedTopic';
      readonly id: LifeDomain;
      readonly by: 1 | -1;
      readonly all: readonly LifeDomain[];
    }
  | { readonly type: 'ticked'; readonly line: ReportLine; readonly on: boolean; readonly section: SectionId }
  | { readonly type: 'tickedSection'; readonly section: ReportSection; readonly on: boolean }
  | { readonly type: 'saved' }
  | { readonly type: 'kept'; readonly kept: boolean };

export function reduceShare(state: ShareState, action: ShareAction): ShareState {
  switch (action.type) {
    case 'asked':
      return { ...state, question: action.question, saved: false };
    case 'made':
      return changed(state, { kind: action.kind });
    case 'wrote':
      return stays(changed(state, { words: { ...state.talk.words, [action.field]: action.text } }), action.section);
    case 'wroteTopic':
      return stays(
        changed(state, { topics: withWords(state.talk.topics, action.domain, action.text) }),
        action.section,
      );
    case 'dated':
      return changed(state, { [action.field]: action.day });
    case 'movedSection': {
      const order = moved(action.all, action.id, action.by);
      return { ...changed(state, { order }), moved: placeOf('sections', action.id, order) };
    }
    case 'movedTopic': {
      const order = moved(action.all, action.id, action.by);
      const wordsOf = (domain: LifeDomain) => state.talk.topics.find((one) => one.domain === domain)?.words ?? '';
      const topics = order.map((domain) => ({ domain, words: wordsOf(domain) }));
      // What was written about a topic that is not to be talked about now stays.
      const others = state.talk.topics.filter(({ domain }) => !order.includes(domain));
      return { ...changed(state, { topics: [...topics, ...others] }), moved: placeOf('topics', action.id, order) };
    }
    case 'ticked':
      return stays({ ...state, ticks: { ...state.ticks, [action.line.id]: action.on } }, action.section);
    case 'tickedSection': {
      // Opening a section ticks its lines, but never those of the most sensitive domains: they go one by one.
      const lines = action.section.lines.filter((line) => !action.on || !line.sensitive);
      const ticks = { ...state.ticks, ...Object.fromEntries(lines.map((line) => [line.id, action.on])) };
      return { ...state, ticks, opened: action.on ? [...state.opened, action.section.id] : state.opened };
    }
    case 'saved':
      return { ...state, saved: true };
    case 'kept':
      return { ...state, kept: action.kept };
  }
}

/** Where someone is at work nothing folds, also when the last tick or word goes. */
function stays(state: ShareState, id: SectionId): ShareState {
  return state.opened.includes(id) ? state : { ...state, opened: [...state.opened, id] };
}

function changed(state: ShareState, change: Partial<Talk>): ShareState {
  return { ...state, talk: { ...state.talk, ...change }, moved: undefined, saved: false };
}

/** Own words keep their place in the order; those of a topic that has none come last. */
function withWords(topics: Talk['topics'], domain: LifeDomain, words: string): Talk['topics'] {
  const isKnown = topics.some((one) => one.domain === domain);
  return isKnown
    ? topics.map((one) => (one.domain === domain ? { domain, words } : one))
    : [...topics, { domain, words }];
}

function placeOf<T extends SectionId | LifeDomain>(list: ListName, id: T, order: readonly T[]): Place {
  return { list, id, place: order.indexOf(id) + 1, of: order.length };
}
