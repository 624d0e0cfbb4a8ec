import type { Answer, AnswerSet } from '../answers/Answers.ts';
import { pruneAnswers } from '../answers/pruneAnswers.ts';
import type { Notebook } from '../notebook/Notebook.ts';
import type { Outcome, Theme } from '../outcomes/Outcome.ts';
import { aspectOf, dashed } from '../outcomes/words.ts';
import type { EvaluatorFor } from '../questionnaire/evaluator.ts';
import { isSkip, type Question, type Questionnaire, type Single } from '../questionnaire/Questionnaire.ts';
import { countedQuestions } from '../questionnaire/stepsOf.ts';
import { visibleQuestions } from '../questionnaire/visibleQuestions.ts';
import type { ReportSection } from './Report.ts';
import type { SaidAnswer, SaidAnswers } from './SaidAnswers.ts';

export interface Answered {
  readonly questionnaires: readonly Questionnaire[];
  readonly answers: Notebook['answers'];
  readonly domains: Notebook['domains'];
  readonly outcomes: readonly Outcome[];
  readonly evaluatorFor?: EvaluatorFor | undefined;
}

/**
 * The answers that the ticked lines say, back at the questions that they were given to. An answer that no ticked line says
 * stays out, and so does a way to skip: no line says one. Questionnaires of which nothing is said are left out.
 */
export function toSaidAnswers(ticked: readonly ReportSection[], answered: Answered): SaidAnswers[] {
  const { questionnaires, answers, domains, outcomes, evaluatorFor } = answered;
  const lines = new Set(ticked.flatMap((section) => section.lines.map(({ id }) => id)));
  const claims: Claims = { lines, taken: new Map(), outcomes };
  return questionnaires
    .filter(({ id }) => answers[id])
    .map((questionnaire) => {
      const evaluate = evaluatorFor?.(questionnaire);
      const set = pruneAnswers(questionnaire, answers[questionnaire.id] ?? {}, evaluate);
      const asked = countedQuestions(questionnaire, domains);
      const given = giveAnswers(questionnaire, asked, set, claims);
      const visible = visibleQuestions(questionnaire, set, evaluate);
      const { id, version, questions } = questionnaire;
      const isComplete = asked
        .filter((question) => visible.includes(question))
        .every(({ name }) => {
          const said = given.find(({ question }) => question.name === name);
          return said !== undefined && said.values.length === valuesOf(set[name]).length;
        });
      return { id, version, given, isWhole: given.length === questions.length, isComplete };
    })
    .filter(({ given }) => given.length > 0);
}

interface Claims {
  /** Ids of the ticked lines. */
  readonly lines: ReadonlySet<string>;
  /** Line to the question that it is about: where two gave the same answer, a line of both speaks for the first. */
  readonly taken: Map<string, string>;
  readonly outcomes: readonly Outcome[];
}

function giveAnswers(
  { questions }: Questionnaire,
  asked: readonly Question[],
  set: AnswerSet,
  claims: Claims,
): SaidAnswer[] {
  const themes = new Map<string, Question>();
  return asked.flatMap((question): SaidAnswer[] => {
    const { name, role, domain, screen } = question;
    // What is asked after a theme on the same screen and in the same domain belongs to it (`readThemes`).
    const place = `${domain} ${screen}`;
    if (role === 'felt' || role === 'strength') themes.set(place, question);
    const outcome = claims.outcomes.find((one) => one.domain === domain);
    const theme = outcome?.themes.find(({ from }) => from === themes.get(place)?.name);
    const values = valuesOf(set[name]).filter((value) => {
      const line = outcome && linesOf(question, value, outcome, theme).find((id) => claims.lines.has(id));
      if (line === undefined || (claims.taken.get(line) ?? name) !== name) return false;
      claims.taken.set(line, name);
      return true;
    });
    const first = questions.find((one) => one.screen === screen) ?? question;
    return values.length > 0 ? [{ question, values, screen: first.name }] : [];
  });
}

function valuesOf(answer: Answer | undefined): readonly Single[] {
  if (answer === undefined) return [];
  return Array.isArray(answer) ? answer : [answer as Single];
}

/** Ids of the lines of the report that say this answer, whether they are ticked or not. */
function linesOf(question: Question, value: Single, outcome: Outcome, theme: Theme | undefined): string[] {
  const { name, role, domain } = question;
  if (isSkip(value)) return [];
  switch (role) {
    case 'level':
      return ['level', 'strengths'].map((line) => `${line}:${aspectOf({ from: name })}`);
    case 'felt':
    case 'strength':
      return ['said', 'strong-theme'].map((line) => `${line}:${dashed({ from: name })}`);
    case 'matters':
      return theme?.matters === value ? [`matters:${dashed(theme)}`] : [];
    case 'wish':
      if (theme) return theme.wish === value ? [`theme-wish:${dashed(theme)}`] : [];
      return outcome.ownWish === value ? [`wish:${domain}`] : [];
    case 'who':
      return outcome.who.some((carer) => carer === value) ? [`who-${value}:${domain}`] : [];
    case 'talk':
      return [`talk:${domain}`];
    case 'note':
      return outcome.note === value ? [`note:${domain}`] : [];
    case 'context':
      return [`fact:${dashed({ from: name })}`];
  }
}
