import type { LifeDomain } from '../domains.ts';
import type { Single, Skip } from '../questionnaire/Questionnaire.ts';

/** Ordinal: 1 "something must happen now" to 5 "goes well, also when something goes wrong". Never averaged or summed. */
export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

export const wishes = ['no', 'maybe', 'yes'] as const;
export type Wish = (typeof wishes)[number];

/** Who carries this domain now. */
export const carers = ['self', 'around', 'professionals'] as const;
export type Carer = (typeof carers)[number];

/** One answer to one question for a level: a level, or one of the ways to skip it. */
export interface Part {
  /** Name of the question, so that the answer can be quoted and changed. */
  readonly from: string;
  readonly level?: Level;
  readonly skip?: Skip;
}

/** How much someone has or does of something to build on; `want`: they would like to. */
export const strengths = ['yes', 'some', 'want', 'no'] as const;
export type Strength = (typeof strengths)[number];

/** A free fact that was asked beside levels and themes: what makes something hard, how many hours, what would help. */
export interface Fact {
  /** Name of the question. */
  readonly from: string;
  /** The choices that were made; empty for what one writes oneself. */
  readonly values: readonly Single[];
  readonly own?: string;
}

/** What someone says of one theme beside any level: how it feels, or what they have and do. Never mixed with a level. */
export interface Theme {
  /** Name of the question that the theme is about. */
  readonly from: string;
  /** What that question asks: how something feels, or what someone has or does. */
  readonly asks: 'felt' | 'strength';
  /** Place on a scale of words from little to much. Ordinal, and no level: `Level` says how someone manages. */
  readonly felt?: Level;
  readonly strength?: Strength;
  readonly skip?: Skip;
  /** How much it matters to them: no, some or yes. */
  readonly matters?: Strength;
  readonly wish?: Wish;
  /** What was asked on about it, such as what makes it hard. */
  readonly facts?: readonly Fact[];
}

/** What one person says about one life domain, with the question that each part came from. */
export interface Outcome {
  readonly domain: LifeDomain;
  /** One for each question for a level that was answered. More than one where a domain is asked in parts (parenting). */
  readonly parts: readonly Part[];
  /** The lowest of the parts: help is sought for what goes hardest. Never an average. */
  readonly level?: Level;
  /** Name of the question that gave the level. */
  readonly levelFrom?: string;
  /** Every part was skipped; this is how the first one was. */
  readonly skip?: Skip;
  /** "How it feels" beside "how I manage": in the order in which it was asked, answered themes only. */
  readonly themes: readonly Theme[];
  /** Facts about the domain that belong to no theme. */
  readonly facts: readonly Fact[];
  /** The strongest of all wishes that were said about it, those of its themes too. */
  readonly wish?: Wish;
  /** The wish about the domain itself, apart from its themes. */
  readonly ownWish?: Wish;
  readonly talk: boolean;
  readonly who: readonly Carer[];
  readonly note?: string;
}

/** Whether this is one of the five levels. */
export function isLevel(value: unknown): value is Level {
  return (levels as readonly unknown[]).includes(value);
}
