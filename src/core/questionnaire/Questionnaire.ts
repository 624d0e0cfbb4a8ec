import type { LifeDomain } from '../domains.ts';
import type { Condition } from './condition.ts';

/** What a question means for the portal; SurveyJS editors drop unknown keys, so it lives in about.json. */
export const roles = ['level', 'felt', 'matters', 'wish', 'who', 'talk', 'note', 'strength', 'context'] as const;
export type Role = (typeof roles)[number];

/** Kinds of danger that an answer may speak of; each has its own ordered list of helplines. */
export const safetyKinds = ['violence', 'suicide', 'medical', 'tonight', 'help'] as const;
export type SafetyKind = (typeof safetyKinds)[number];

/** SurveyJS's own special items: does not apply, don't know, rather not say. */
export const skips = ['none', 'dontknow', 'refused'] as const;
export type Skip = (typeof skips)[number];

export type QuestionKind = 'radiogroup' | 'checkbox' | 'comment';

/** One question without its words. */
export interface Question {
  /** `^[a-z][a-z0-9_]*$`; never reused, never a position. */
  readonly name: string;
  readonly kind: QuestionKind;
  /** Values one may choose, skips included; empty for a comment. */
  readonly values: readonly (string | number)[];
  /** In UTF-16 units, as HTML and SurveyJS count. */
  readonly maxLength?: number;
  /** Own condition and those of the panels and page around it, all of which must hold. */
  readonly visibleIf?: Condition;
  /** On which screen it is asked, counted from 0 in the order of the questionnaire. */
  readonly screen: number;
  readonly domain: LifeDomain;
  readonly role: Role;
  /** Answer value (as text) to the kind of danger it speaks of. */
  readonly safety?: Readonly<Record<string, SafetyKind>>;
}

/** A questionnaire without its words: enough to accept, prune and interpret answers. */
export interface Questionnaire {
  readonly id: string;
  /** major.minor of about.json: a new major means questions added, removed or changed in meaning. */
  readonly version: string;
  readonly questions: readonly Question[];
}

/** Whether this is one of the three ways not to answer. */
export function isSkip(value: unknown): value is Skip {
  return typeof value === 'string' && (skips as readonly string[]).includes(value);
}
