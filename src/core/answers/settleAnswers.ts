import { visibleChoices } from '../questionnaire/choicesOf.ts';
import type { Evaluate } from '../questionnaire/condition.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import type { Answer, AnswerSet } from './Answers.ts';

/**
 * Drops choices that are no longer there to choose, as SurveyJS does while someone answers. Once is enough: the compiler
 * refuses a choice that hangs on a question whose own choices come and go.
 */
export function settleAnswers(questionnaire: Questionnaire, answers: AnswerSet, evaluate?: Evaluate): AnswerSet {
  const settled: Record<string, Answer> = {};
  let hasChanged = false;
  for (const [name, answer] of Object.entries(answers)) {
    const question = questionnaire.questions.find((one) => one.name === name);
    const left = question?.choiceRules ? withoutHidden(answer, visibleChoices(question, answers, evaluate)) : answer;
    if (left !== undefined) settled[name] = left;
    hasChanged ||= left !== answer;
  }
  return hasChanged ? settled : answers;
}

function withoutHidden(answer: Answer, visible: readonly (string | number)[]): Answer | undefined {
  if (!Array.isArray(answer)) return visible.some((value) => value === answer) ? answer : undefined;
  const left = answer.filter((one: string | number) => visible.includes(one));
  if (left.length === answer.length) return answer;
  return left.length > 0 ? left : undefined;
}
