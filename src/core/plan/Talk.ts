import type { LifeDomain } from '../domains.ts';
import type { SectionId, talkKinds, WordsId } from './talkParts.ts';

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
