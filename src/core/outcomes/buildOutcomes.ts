import type { Answer, AnswerSet, Answers } from '../answers/Answers.ts';
import { pruneAnswers } from '../answers/pruneAnswers.ts';
import { type LifeDomain, lifeDomains } from '../domains.ts';
import type { EvaluatorFor } from '../questionnaire/evaluator.ts';
import { isSkip, type Question, type Questionnaire } from '../questionnaire/Questionnaire.ts';
import { asksTopics, countedQuestions } from '../questionnaire/stepsOf.ts';
import { carers, isLevel, type Outcome, type Part } from './Outcome.ts';
import { type Reading, readThemes, strongestWish } from './readThemes.ts';

/** The questions of one questionnaire that count, and what was answered to them. */
interface Sheet {
  readonly asked: readonly Question[];
  readonly set: AnswerSet;
  readonly asksTopics: boolean;
}

/**
 * One outcome for each domain: life as a whole first, then the chosen ones in the person's own order, then those that
 * were spoken of in a questionnaire without choice of topics. Answers that can no longer be reached, and answers on
 * topics that are not chosen, count for nothing. Questionnaires with expressions need `evaluatorFor`.
 */
export function buildOutcomes(
  questionnaires: readonly Questionnaire[],
  answers: Answers,
  chosen: readonly LifeDomain[],
  evaluatorFor?: EvaluatorFor,
): Outcome[] {
  const sheets = questionnaires
    .filter(({ id }) => answers[id])
    .map((questionnaire): Sheet => {
      const set = pruneAnswers(questionnaire, answers[questionnaire.id] ?? {}, evaluatorFor?.(questionnaire));
      return { asked: countedQuestions(questionnaire, chosen), set, asksTopics: asksTopics(questionnaire) };
    });
  return domainsIn(sheets, chosen).map((domain) => outcomeOf(domain, sheets));
}

function domainsIn(sheets: readonly Sheet[], chosen: readonly LifeDomain[]): LifeDomain[] {
  const spokenOf = sheets
    .filter((sheet) => !sheet.asksTopics)
    .flatMap(({ asked, set }) => asked.filter(({ name }) => name in set).map(({ domain }) => domain));
  const others = lifeDomains.filter((domain) => spokenOf.includes(domain));
  const above = others.filter((domain) => domain === 'whole-life');
  return [...new Set([...above, ...chosen, ...others])];
}

function outcomeOf(domain: LifeDomain, sheets: readonly Sheet[]): Outcome {
  let outcome: Outcome = { domain, parts: [], themes: [], facts: [], talk: false, who: [] };
  for (const sheet of sheets) {
    const asked = sheet.asked.filter((question) => question.domain === domain);
    // The first questionnaire that gave a level counts: a second one never mixes with it.
    if (outcome.parts.length === 0) outcome = { ...outcome, ...readLevels(asked, sheet.set) };
    outcome = { ...outcome, ...withThemes(outcome, readThemes(asked, sheet.set)) };
    for (const question of asked) outcome = { ...outcome, ...readAnswer(question, sheet.set) };
  }
  return outcome;
}

function withThemes(outcome: Outcome, { themes, facts, ownWishes }: Reading): Partial<Outcome> {
  const ownWish = strongestWish([outcome.ownWish, ...ownWishes]);
  const wish = strongestWish([outcome.wish, ownWish, ...themes.map((theme) => theme.wish)]);
  return {
    themes: [...outcome.themes, ...themes],
    facts: [...outcome.facts, ...facts],
    ...(wish ? { wish } : {}),
    ...(ownWish ? { ownWish } : {}),
  };
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

/** The part of an outcome that this question gives besides levels, themes and wishes, by its role. */
function readAnswer(question: Question, set: AnswerSet): Partial<Outcome> {
  const answer = set[question.name];
  if (answer === undefined) return {};
  switch (question.role) {
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
