import { CompileError, type Problem } from '../compiler/Problem.ts';
import type { Group, Plan, QuestionItem } from '../core/questionnaire/Plan.ts';
import { questionsIn } from '../core/questionnaire/pieces.ts';
import { isSkip, type Question, type QuestionKind } from '../core/questionnaire/Questionnaire.ts';

/** The kinds of question that the question page and the booklet can show. The one list to extend with a new view. */
const shownKinds: readonly QuestionKind[] = ['radiogroup', 'checkbox', 'comment'];

/** What a plan can hold besides, that no view acts on yet. Take a line out with the view that does. */
const unseen: Readonly<Record<string, (question: Question, item: QuestionItem) => boolean>> = {
  'an answer that may be locked (enableIf)': ({ enabledIf }) => enabledIf !== undefined,
  'an answer that is required': ({ requiredIf }) => requiredIf !== undefined,
  'choices that come and go, or may be locked': ({ choiceRules }) => choiceRules !== undefined,
  'an answer that is checked (validators)': ({ checks }) => checks !== undefined,
  'an answer to begin with (defaultValue)': ({ start }) => start !== undefined,
  'a text that says an answer back': (_question, item) =>
    item.piped !== undefined || item.choices.some(({ piped }) => piped !== undefined),
  'a placeholder': (_question, item) => item.placeholder !== undefined,
  'ways not to answer among several choices': ({ kind, values }) => kind === 'checkbox' && values.some(isSkip),
};

/**
 * Refuses what the compiler understands and no view shows yet: a question that is left out, or an answer that is not
 * checked, would be a silent loss.
 * @throws {CompileError} with all of it at once
 */
export function refuseUnseen(plan: Plan): Plan {
  const { questionnaire, screens } = plan;
  const problems = [
    ...screens.flatMap((screen) => screen.items.flatMap(questionsIn)).flatMap((item) => problemsOf(plan, item)),
    ...groupsIn(screens).flatMap(groupProblems),
  ];
  if (questionnaire.groups) problems.push(problem('survey', 'a page or panel that is required'));
  if (questionnaire.needsEvaluator) problems.push(problem('survey', 'an expression or a calculated value'));
  if (problems.length > 0) throw new CompileError(questionnaire.id, problems);
  return plan;
}

function problemsOf(plan: Plan, item: QuestionItem): Problem[] {
  const question = plan.questionnaire.questions.find(({ name }) => name === item.name);
  if (!question) return [];
  const found = Object.entries(unseen).filter(([_what, isUnseen]) => isUnseen(question, item));
  const kinds = shownKinds.includes(question.kind)
    ? []
    : [problem(item.name, `a question of the kind ${question.kind}`)];
  return [...kinds, ...found.map(([what]) => problem(item.name, what))];
}

function groupsIn(groups: readonly Group[]): Group[] {
  return groups.flatMap((group) => [
    group,
    ...groupsIn(group.items.flatMap((item) => (item.kind === 'panel' ? [item] : []))),
  ]);
}

function groupProblems({ title, help, piped }: Group): Problem[] {
  return help || piped ? [problem(title, 'a page or panel with a description, or that says an answer back')] : [];
}

function problem(where: string, what: string): Problem {
  const remedy = 'Take it out, or make a view for it (src/loaders/refuseUnseen.ts)';
  return { file: 'survey.json', where, message: `${what} has no view yet`, remedy };
}
