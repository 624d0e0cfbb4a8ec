import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import type { Answer, AnswerSet } from './Answers.ts';

/**
 * The answers that a questionnaire begins with (defaultValue). Asked once, where the notebook has no answers to it yet:
 * as in SurveyJS, answers that were kept replace the defaults, so that what someone emptied stays empty.
 */
export function startAnswers({ questions }: Questionnaire): AnswerSet {
  const answers: Record<string, Answer> = {};
  for (const { name, start } of questions) if (start !== undefined) answers[name] = start;
  return answers;
}
