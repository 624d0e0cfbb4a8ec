import type { LifeDomain } from '../domains.ts';
import type { Skip } from '../questionnaire/Questionnaire.ts';

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
  readonly wish?: Wish;
  readonly talk: boolean;
  readonly who: readonly Carer[];
  readonly note?: string;
}

/** Whether this is one of the five levels. */
export function isLevel(value: unknown): value is Level {
  return (levels as readonly unknown[]).includes(value);
}
