import type { Question, Single } from '../questionnaire/Questionnaire.ts';

/** What the ticked lines say of one questionnaire, question by question; wordless. */
export interface SaidAnswers {
  readonly id: string;
  /** major.minor, as it was answered. */
  readonly version: string;
  /** In the order of the questionnaire. */
  readonly given: readonly SaidAnswer[];
  /** No question of the questionnaire is left out of `given`. */
  readonly isWhole: boolean;
  /** Nothing of what was asked is left out: each question has all of its answer here. */
  readonly isComplete: boolean;
}

export interface SaidAnswer {
  readonly question: Question;
  /** What was chosen, or written; of several choices only those whose line is ticked. */
  readonly values: readonly Single[];
  /** Name of the first question on the same screen. */
  readonly screen: string;
}
