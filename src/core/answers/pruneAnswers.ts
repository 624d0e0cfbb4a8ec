import type { Evaluate } from '../questionnaire/condition.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import type { AnswerSet } from './Answers.ts';
import { completedAnswers } from './completedAnswers.ts';

/**
 * Drops answers to questions that can no longer be reached, so that nothing leaves the portal that its author can no
 * longer see. Repeats until nothing changes, where SurveyJS completes once: an answer that goes may take others along.
 */
export function pruneAnswers(questionnaire: Questionnaire, answers: AnswerSet, evaluate?: Evaluate): AnswerSet {
  const kept = completedAnswers(questionnaire, answers, evaluate);
  return kept === answers ? answers : pruneAnswers(questionnaire, kept, evaluate);
}
