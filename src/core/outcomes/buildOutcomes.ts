import type { Answer, AnswerSet, Answers } from '../answers/Answers.ts';
import { pruneAnswers } from '../answers/pruneAnswers.ts';
import type { LifeDomain } from '../domains.ts';
import { isSkip, type Question, type Questionnaire } from '../questionnaire/Questionnaire.ts';
import { carers, isLevel, type Outcome, wishes } from './Outcome.ts';

/**
 * One outcome for each chosen domain, in the person's own order. Answers that can no longer be reached, and answers on
 * domains that are not chosen, count for nothing.
 */
export function buildOutcomes(
  questionnaires: readonly Questionnaire[],
  answers: Answers,
  domains: readonly LifeDomain[],
): Outcome[] {
  return domains.map((domain) => {
    let outcome: Outcome = { domain, talk: false, who: [] };
    for (const questionnaire of questionnaires) {
      const set = pruneAnswers(questionnaire, answers[questionnaire.id] ?? {});
      for (const question of questionnaire.questions) {
        // The first level that was given counts: a second questionnaire never mixes with it.
        const isTaken = question.role === 'level' && outcome.levelFrom !== undefined;
        if (question.domain === domain && !isTaken) outcome = { ...outcome, ...readAnswer(question, set) };
      }
    }
    return outcome;
  });
}

/** The part of an outcome that this question gives, by its role. */
function readAnswer(question: Question, set: AnswerSet): Partial<Outcome> {
  const answer = set[question.name];
  if (answer === undefined) return {};
  switch (question.role) {
    case 'level':
      if (isSkip(answer)) return { skip: answer, levelFrom: question.name };
      return isLevel(answer) ? { level: answer, levelFrom: question.name } : {};
    case 'wish':
      return oneOf('wish', wishes, answer);
    case 'who':
      return { who: carers.filter((carer) => Array.isArray(answer) && answer.includes(carer)) };
    case 'talk':
      return { talk: Array.isArray(answer) && answer.length > 0 };
    case 'note':
      return typeof answer === 'string' ? { note: answer } : {};
    default:
      return {};
  }
}

function oneOf<const K extends string, T extends string>(key: K, known: readonly T[], answer: Answer) {
  const hit = known.find((one) => one === answer);
  return (hit ? { [key]: hit } : {}) as Partial<Record<K, T>>;
}
