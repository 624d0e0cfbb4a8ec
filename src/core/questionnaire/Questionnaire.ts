import type { LifeDomain } from '../domains.ts';
import type { Check } from './checks.ts';
import type { Condition } from './condition.ts';
import type { Expression } from './expression.ts';

/** What a question means for the portal; SurveyJS editors drop unknown keys, so it lives in about.json. */
export const roles = ['level', 'felt', 'matters', 'wish', 'who', 'talk', 'note', 'strength', 'context'] as const;
export type Role = (typeof roles)[number];

/** Kinds of danger that an answer may speak of; each has its own ordered list of helplines. */
export const safetyKinds = ['violence', 'suicide', 'medical', 'tonight', 'help'] as const;
export type SafetyKind = (typeof safetyKinds)[number];

/** SurveyJS's own special items: does not apply, don't know, rather not say. */
export const skips = ['none', 'dontknow', 'refused'] as const;
export type Skip = (typeof skips)[number];

/** One of several, several, yes or no, or something of one's own: words, a number, a day as ISO text. */
export type QuestionKind =
  | 'radiogroup'
  | 'dropdown'
  | 'rating'
  | 'checkbox'
  | 'boolean'
  | 'comment'
  | 'text'
  | 'number'
  | 'date';

/** A choice that is not always there, or not always free to take. */
export interface ChoiceRule {
  readonly value: string | number;
  readonly visibleIf?: Condition;
  readonly enabledIf?: Condition;
}

/** One question without its words. */
export interface Question {
  /** Letters, digits and _, from a small letter; never reused, never a position. */
  readonly name: string;
  readonly kind: QuestionKind;
  /** Values one may choose, skips included; empty for yes or no and for what one writes oneself. */
  readonly values: readonly (string | number)[];
  /** Of a boolean: what is kept for yes and for no. */
  readonly sides?: readonly [yes: Single, no: Single];
  /** In UTF-16 units, as HTML and SurveyJS count. */
  readonly maxLength?: number;
  /** Own condition and those of the panels and page around it, all of which must hold. */
  readonly visibleIf?: Condition;
  /** As visibleIf: who may not change an answer still sees it. */
  readonly enabledIf?: Condition;
  readonly requiredIf?: Condition | true;
  /** Of its choices, only those with a condition. */
  readonly choiceRules?: readonly ChoiceRule[];
  /** In the order in which SurveyJS makes them. */
  readonly checks?: readonly Check[];
  /** The answer that stands there before anyone gave one. */
  readonly start?: Single | readonly (string | number)[];
  /** On which screen it is asked, counted from 0 in the order of the questionnaire. */
  readonly screen: number;
  readonly domain: LifeDomain;
  readonly role: Role;
  /** Answer value (as text) to the kind of danger it speaks of. */
  readonly safety?: Readonly<Record<string, SafetyKind>>;
}

export type Single = string | number | boolean;

/** A value that SurveyJS works out of answers; after whatever it is worked out of. */
export interface Calculated {
  readonly name: string;
  readonly expression: Expression;
  /** It belongs to the data in the end (includeIntoResult). */
  readonly inData?: true;
}

/** A panel or page of which at least one question must be answered. */
export interface RequiredGroup {
  readonly name: string;
  readonly questions: readonly string[];
  readonly requiredIf: Condition | true;
  readonly enabledIf?: Condition;
}

/** A questionnaire without its words: enough to accept, prune and interpret answers. */
export interface Questionnaire {
  readonly id: string;
  /** major.minor of about.json: a new major means questions added, removed or changed in meaning. */
  readonly version: string;
  readonly questions: readonly Question[];
  readonly calculated?: readonly Calculated[];
  readonly groups?: readonly RequiredGroup[];
  /** Some condition or value is an expression: give `createEvaluator` along wherever answers are weighed. */
  readonly needsEvaluator?: true;
}

/** Whether this is one of the three ways not to answer. */
export function isSkip(value: unknown): value is Skip {
  return typeof value === 'string' && (skips as readonly string[]).includes(value);
}
