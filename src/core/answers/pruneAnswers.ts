import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import { visibleQuestions } from '../questionnaire/visibleQuestions.ts';
import type { AnswerSet } from './Answers.ts';

/**
 * Drops answers to questions that can no longer be reached, so that nothing leaves the portal that its author can no
 * longer see. Repeats until nothing changes: an answer that goes may take others along.
 */
export function pruneAnswers(questionnaire: Questionnaire, answers: AnswerSet): AnswerSet {
  const visible = new Set(visibleQuestions(questionnaire, answers).map((question) => question.name));
  const kept = Object.entries(answers).filter(([name]) => visible.has(name));
  return kept.length === Object.keys(answers).length ? answers : pruneAnswers(questionnaire, Object.fromEntries(kept));
}
