import { type Evaluate, isMet, type Values } from './condition.ts';
import type { Question, Questionnaire } from './Questionnaire.ts';

/** The questions that these answers leave visible, in the order of the questionnaire. */
export function visibleQuestions(questionnaire: Questionnaire, values: Values, evaluate?: Evaluate): Question[] {
  return questionnaire.questions.filter(
    (question) => !question.visibleIf || isMet(question.visibleIf, values, evaluate),
  );
}
