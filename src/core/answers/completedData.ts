import { isAbsent } from '../questionnaire/coercion.ts';
import type { Evaluate } from '../questionnaire/condition.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import type { AnswerSet } from './Answers.ts';
import { completedAnswers } from './completedAnswers.ts';
import { settleAnswers } from './settleAnswers.ts';

/**
 * SurveyJS's data at completion: the answers that are left, and the calculated values that belong to it, worked out while all
 * answers were still there. A calculated value can be anything, so this is no AnswerSet and never read back as one.
 */
export function completedData(questionnaire: Questionnaire, answers: AnswerSet, evaluate?: Evaluate) {
  const settled = settleAnswers(questionnaire, answers, evaluate);
  const data: Record<string, unknown> = { ...completedAnswers(questionnaire, settled, evaluate) };
  for (const { name, inData, expression } of questionnaire.calculated ?? []) {
    const value = inData && evaluate ? evaluate(expression, settled) : undefined;
    if (!isAbsent(value)) data[name] = value;
  }
  return data;
}
