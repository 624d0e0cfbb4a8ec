import type { LifeDomain } from '../domains.ts';

/** What someone makes for the talk with the municipality: a preparation, or a plan that the law names. */
export const talkKinds = ['talk', 'plan', 'family'] as const;

/** Sections of the paper in the order in which they stand until someone orders them by hand (Wmo 2015, art. 2.3.2 lid 4). */
export const sectionIds = [
  'question',
  'strengths',
  'talk',
  'plan',
  'circle',
  'carer',
  'nearby',
  'others',
  'fits',
  'practical',
  'rights',
  'answers',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What can be said in own words, beside the question of the plan. */
export const wordsIds = ['can', 'around', 'carer', 'tried', 'others', 'fits', 'not', 'ask', 'along', 'after'] as const;
export type WordsId = (typeof wordsIds)[number];

/** A topic to talk about, with what someone wants to say of it. */
export interface TalkTopic {
  readonly domain: LifeDomain;
  readonly words: string;
}

/** The talk with the municipality: what someone prepares for it, and what they want to keep of it. */
export interface Talk {
  readonly kind: (typeof talkKinds)[number];
  /** In UTF-16 units at most `questionMaxLength` each. */
  readonly words: Readonly<Record<WordsId, string>>;
  /** Topics in the order by hand; a topic that is absent follows those, in the order of the result. */
  readonly topics: readonly TalkTopic[];
  /** Sections in the order by hand; a section that is absent follows those, in the usual order. */
  readonly order: readonly SectionId[];
  /** ISO day of the report to the municipality (melding), or empty. */
  readonly reportedOn: string;
  /** ISO day of the application (aanvraag), or empty. */
  readonly appliedOn: string;
}

/** So many topics fit in one talk. */
export const mostTopics = 5;

export const emptyTalk: Talk = {
  kind: 'talk',
  words: { can: '', around: '', carer: '', tried: '', others: '', fits: '', not: '', ask: '', along: '', after: '' },
  topics: [],
  order: [],
  reportedOn: '',
  appliedOn: '',
};

/** Whether nothing was put into it. */
export function isEmptyTalk({ kind, words, topics, order, reportedOn, appliedOn }: Talk): boolean {
  return (
    kind === emptyTalk.kind &&
    topics.length + order.length === 0 &&
    [...Object.values(words), reportedOn, appliedOn].every((text) => text === '')
  );
}

/** Those that were ordered by hand come first, and the others follow as they stood. */
export function inOrder<T>(all: readonly T[], byHand: readonly T[]): T[] {
  return [...byHand.filter((one) => all.includes(one)), ...all.filter((one) => !byHand.includes(one))];
}

/** The list with this one so many places further on; as it is where that leads out of it. */
export function moved<T>(list: readonly T[], one: T, by: number): T[] {
  const at = list.indexOf(one);
  const to = at + by;
  if (at < 0 || to < 0 || to >= list.length) return [...list];
  const others = list.filter((other) => other !== one);
  return [...others.slice(0, to), one, ...others.slice(to)];
}
