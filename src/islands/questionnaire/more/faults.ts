import { type Check, emptyGroups, faultsOf } from '../../../core/questionnaire/checks.ts';
import type { Evaluate } from '../../../core/questionnaire/condition.ts';
import type { Group, Item, Plan, QuestionItem, Screen } from '../../../core/questionnaire/Plan.ts';
import { questionsIn } from '../../../core/questionnaire/pieces.ts';
import type { RequiredGroup } from '../../../core/questionnaire/Questionnaire.ts';
import type { Say } from '../../../i18n/format.ts';
import type { QuestionsState } from '../reducer.ts';
import { questionOf } from './planNow.ts';
import { moreOf } from './reduceMore.ts';

/** What does not fit at one place: the question to go to, what it is called, and the sentences with the remedy. */
export interface Misfit {
  readonly name: string;
  readonly title: string;
  readonly texts: readonly string[];
}

/** Says in words what does not fit an answer, each with its remedy; nothing where all is well. */
export function textsFor(plan: Plan, item: QuestionItem, state: QuestionsState, say: Say, evaluate?: Evaluate) {
  const question = questionOf(plan, item.name);
  if (!question) return [];
  const isUnread = state.answers[item.name] === undefined && Boolean(moreOf(state).drafts[item.name]);
  if (isUnread) return [say(question.kind === 'date' ? 'questions:fault.date' : 'questions:fault.number')];
  const texts = faultsOf(question, state.answers, evaluate).map((fault) =>
    fault === 'required'
      ? (item.requiredText ?? say('questions:fault.required'))
      : item.checkTexts?.[fault] || sayCheck(question.checks?.[fault], say),
  );
  return [...new Set(texts)];
}

/** The words for a required page or panel that is empty; nothing where it is not. */
export function groupText(plan: Plan, group: Group, state: QuestionsState, say: Say, evaluate?: Evaluate) {
  const empty = emptyGroups(plan.questionnaire, state.answers, evaluate);
  return empty.some((one) => isOf(one, group, plan)) ? (group.requiredText ?? say('questions:fault.group')) : undefined;
}

/** All that does not fit on a screen as it stands now, from top to bottom. */
export function misfitsOn(plan: Plan, screen: Screen, state: QuestionsState, say: Say, evaluate?: Evaluate): Misfit[] {
  const ofGroup = (group: Group): Misfit[] => {
    const text = groupText(plan, group, state, say, evaluate);
    const [first] = group.items.flatMap(questionsIn);
    return text && first ? [{ name: first.name, title: group.title, texts: [text] }] : [];
  };
  const ofItem = (item: Item): Misfit[] => {
    if (item.kind === 'panel') return [...ofGroup(item), ...item.items.flatMap(ofItem)];
    const texts = textsFor(plan, item, state, say, evaluate);
    return texts.length > 0 ? [{ name: item.name, title: item.title, texts }] : [];
  };
  return [...ofGroup(screen), ...screen.items.flatMap(ofItem)];
}

/** Whether someone was at every question of a group and left it. */
export function isLeft(group: Group, state: QuestionsState): boolean {
  return group.items.flatMap(questionsIn).every(({ name }) => moreOf(state).left.includes(name));
}

/** A screen has no name in the plan: it is the group that has none of its panels' names, and all of its questions. */
function isOf(required: RequiredGroup, group: Group, plan: Plan): boolean {
  if ('name' in group) return group.name === required.name;
  const screen = plan.questionnaire.questions.find(({ name }) => name === required.questions[0])?.screen ?? -1;
  return plan.screens[screen] === group && !panelNames(group.items).includes(required.name);
}

function panelNames(items: readonly Item[]): string[] {
  return items.flatMap((item) => (item.kind === 'panel' ? [item.name, ...panelNames(item.items)] : []));
}

function sayCheck(check: Check | undefined, say: Say): string {
  switch (check?.check) {
    case 'least':
      return sayBound('least', check.than, say);
    case 'most':
      return sayBound('most', check.than, say);
    case 'step':
      return say('questions:fault.step', { by: check.by });
    case 'email':
      return say('questions:fault.email');
    case 'numeric':
      return sayRange(check.min, check.max, say);
    case 'length':
      return sayLength(check, say);
    case 'pattern':
      return say('questions:fault.pattern');
    default:
      return say('questions:fault.condition');
  }
}

function sayBound(which: 'least' | 'most', than: number | string, say: Say): string {
  if (typeof than === 'number') return say(`questions:fault.${which}`, { than });
  return say(which === 'least' ? 'questions:fault.from' : 'questions:fault.until', { day: { day: than } });
}

function sayRange(min: number | undefined, max: number | undefined, say: Say): string {
  if (min !== undefined && max !== undefined) return say('questions:fault.between', { min, max });
  if (min !== undefined) return sayBound('least', min, say);
  return max === undefined ? say('questions:fault.number') : sayBound('most', max, say);
}

function sayLength({ min, max, noDigits }: Extract<Check, { check: 'length' }>, say: Say): string {
  return [
    ...(min === undefined ? [] : [say('questions:fault.longer', { min })]),
    ...(max === undefined ? [] : [say('questions:fault.shorter', { max })]),
    ...(noDigits ? [say('questions:fault.noDigits')] : []),
  ].join(' ');
}
