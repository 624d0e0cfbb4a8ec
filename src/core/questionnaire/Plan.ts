import type { LifeDomain } from '../domains.ts';
import type { Condition } from './condition.ts';
import type { Questionnaire } from './Questionnaire.ts';

/** What the browser needs of one questionnaire in one language. */
export interface Plan {
  readonly questionnaire: Questionnaire;
  readonly title: string;
  readonly description: string;
  readonly screens: readonly Screen[];
}

/** One page of the SurveyJS file: one life domain on one screen. */
export interface Screen {
  readonly domain: LifeDomain;
  readonly title: string;
  readonly items: readonly Item[];
}

export type Item = QuestionItem | PanelItem;

export interface QuestionItem {
  readonly kind: 'question';
  /** Name of a question in `Plan.questionnaire`. */
  readonly name: string;
  readonly title: string;
  readonly help?: string;
  /** In the order of `Question.values`; `skip` marks the three ways not to answer. */
  readonly choices: readonly Choice[];
  readonly rows?: number;
}

export interface PanelItem {
  readonly kind: 'panel';
  readonly name: string;
  readonly title: string;
  readonly folded: boolean;
  readonly visibleIf?: Condition;
  readonly items: readonly Item[];
}

export interface Choice {
  readonly value: string | number;
  readonly text: string;
  readonly skip?: true;
}
