import type { Answer, AnswerSet, Answers } from '../answers/Answers.ts';
import { pruneAnswers } from '../answers/pruneAnswers.ts';
import type { LifeDomain } from '../domains.ts';
import { isSkip, type Question, type Questionnaire } from '../questionnaire/Questionnaire.ts';
import { carers, isLevel, type Outcome, type Part, wishes } from './Outcome.ts';

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
    let outcome: Outcome = { domain, parts: [], talk: false, who: [] };
    for (const questionnaire of questionnaires) {
      const set = pruneAnswers(questionnaire, answers[questionnaire.id] ?? {});
      const asked = questionnaire.questions.filter((question) => question.domain === domain);
      // The first questionnaire that gave a level counts: a second one never mixes with it.
      if (outcome.parts.length === 0) outcome = { ...outcome, ...readLevels(asked, set) };
      for (const question of asked) outcome = { ...outcome, ...readAnswer(question, set) };
    }
    return outcome;
  });
}

function readLevels(asked: readonly Question[], set: AnswerSet): Pick<Outcome, 'parts'> & Partial<Outcome> {
  const parts = asked.filter(({ role }) => role === 'level').flatMap(({ name }) => toPart(name, set[name]));
  const lowest = parts.filter((part) => part.level).sort((a, b) => (a.level ?? 0) - (b.level ?? 0))[0];
  const leading = lowest ?? parts[0];
  if (!leading) return { parts };
  const { from, ...said } = leading;
  return { parts, ...said, levelFrom: from };
}

function toPart(from: string, answer: Answer | undefined): Part[] {
  if (isSkip(answer)) return [{ from, skip: answer }];
  return isLevel(answer) ? [{ from, level: answer }] : [];
}

/** The part of an outcome that this question gives besides a level, by its role. */
function readAnswer(question: Question, set: AnswerSet): Partial<Outcome> {
  const answer = set[question.name];
  if (answer === undefined) return {};
  switch (question.role) {
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
