import type { Answers } from '../../answers/Answers.ts';
import { buildOutcomes } from '../../outcomes/buildOutcomes.ts';
import type { Outcome } from '../../outcomes/Outcome.ts';
import type { Question, Questionnaire } from '../../questionnaire/Questionnaire.ts';

/**
 * What the answers of a received file say of each domain. Conditions between questions count for nothing here: the answer
 * on which another hangs may have been kept back, and what was shown was reachable when it was given.
 */
export function sharedOutcomes(questionnaires: readonly Questionnaire[], answers: Answers): Outcome[] {
  const given = questionnaires.filter(({ id }) => answers[id]);
  const domains = given.flatMap(({ id, questions }) => {
    return questions.filter(({ name }) => answers[id]?.[name] !== undefined).map(({ domain }) => domain);
  });
  const plain = given.map(({ id, version, questions }) => ({ id, version, questions: questions.map(withoutRules) }));
  return buildOutcomes(plain, answers, [...new Set(domains)]);
}

function withoutRules({ name, kind, values, sides, screen, domain, role }: Question): Question {
  return { name, kind, values, ...(sides ? { sides } : {}), screen, domain, role };
}
