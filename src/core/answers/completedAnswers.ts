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
