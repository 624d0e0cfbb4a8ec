import { isAbsent } from '../questionnaire/coercion.ts';
import type { Evaluate } from '../questionnaire/condition.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import { visibleQuestions } from '../questionnaire/visibleQuestions.ts';
import type { AnswerSet } from './Answers.ts';
import { settleAnswers } from './settleAnswers.ts';

/**
 * The answers that SurveyJS has left when a survey is completed (clearInvisibleValues: onComplete): those to visible
 * questions. One look and no more: what hung on an answer that goes now was still visible, and stays.
 */
export function completedAnswers(questionnaire: Questionnaire, answers: AnswerSet, evaluate?: Evaluate): AnswerSet {
  const settled = settleAnswers(questionnaire, answers, evaluate);
  const visible = new Set(visibleQuestions(questionnaire, settled, evaluate).map((question) => question.name));
  const kept = Object.entries(settled).filter(([name]) => visible.has(name));
  return kept.length === Object.keys(settled).length ? settled : Object.fromEntries(kept);
}

/**
 * SurveyJS's data at completion: those answers, and the calculated values that belong to it, worked out while all
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
