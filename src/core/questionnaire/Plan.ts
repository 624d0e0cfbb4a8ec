import type { LifeDomain } from '../domains.ts';
import type { Condition } from './condition.ts';
import type { Pieces } from './pieces.ts';
import type { Questionnaire } from './Questionnaire.ts';

/** What the browser needs of one questionnaire in one language. */
export interface Plan {
  readonly questionnaire: Questionnaire;
  readonly title: string;
  readonly description: string;
  readonly screens: readonly Screen[];
}

/** One page of the SurveyJS file: one life domain on one screen. */
export interface Screen extends Group {
  readonly domain: LifeDomain;
}

export type Item = QuestionItem | PanelItem;

export interface QuestionItem {
  readonly kind: 'question';
  /** Name of a question in `Plan.questionnaire`; its `Question.kind` says which control it takes. */
  readonly name: string;
  readonly title: string;
  readonly help?: string;
  /** In place of title and help where these say answers back. */
  readonly piped?: Piped;
  /** In the order of `Question.values`; `skip` marks the three ways not to answer. */
  readonly choices: readonly Choice[];
  readonly rows?: number;
  /** Of a text, number or date: what the input is told. */
  readonly input?: Input;
  /** Of a boolean: the words for yes and for no, in the order of `Question.sides`. */
  readonly sideTexts?: readonly [yes: string, no: string];
  /** Of a rating: what the lowest and the highest mean. */
  readonly ends?: { readonly low?: string; readonly high?: string };
  readonly placeholder?: string;
  /** The questionnaire's own words where an answer is missing; without them the view has its own. */
  readonly requiredText?: string;
  /** The questionnaire's own words for `Question.checks`, by number; empty where the view has its own. */
  readonly checkTexts?: readonly string[];
}

export interface Input {
  readonly type: 'text' | 'email' | 'number' | 'date';
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number;
}

/** What a screen and a panel have in common; `enabledIf` and `visibleIf` also stand with each question. */
export interface Group {
  readonly title: string;
  readonly help?: string;
  readonly piped?: Piped;
  readonly visibleIf?: Condition;
  readonly items: readonly Item[];
  /** Words for a `RequiredGroup` of this name that is empty. */
  readonly requiredText?: string;
}

export interface PanelItem extends Group {
  readonly kind: 'panel';
  readonly name: string;
  readonly folded: boolean;
}

export interface Piped {
  readonly title?: Pieces;
  readonly help?: Pieces;
}

export interface Choice {
  readonly value: string | number;
  readonly text: string;
  readonly skip?: true;
  /** In place of the text where it says answers back. */
  readonly piped?: Pieces;
}
