import type { AnswerSet } from '../../../core/answers/Answers.ts';
import { visibleChoices } from '../../../core/questionnaire/choicesOf.ts';
import { type Evaluate, isMet } from '../../../core/questionnaire/condition.ts';
import type { Choice, Group, Item, Piped, Plan, QuestionItem } from '../../../core/questionnaire/Plan.ts';
import { type Pieces, sayPieces } from '../../../core/questionnaire/pieces.ts';
import type { Question } from '../../../core/questionnaire/Questionnaire.ts';

/**
 * The plan as it stands for these answers: texts that say answers back are said in full, and questions, panels and
 * choices that are hidden are not in it. Screens keep their numbers.
 */
export function planNow(plan: Plan, answers: AnswerSet, evaluate?: Evaluate): Plan {
  const sayNow = (pieces: Pieces) => sayPieces(plan, pieces, answers, evaluate);
  const isShown = (condition: Question['visibleIf']) => !condition || isMet(condition, answers, evaluate);
  const isVisible = (item: Item) =>
    isShown(item.kind === 'panel' ? item.visibleIf : questionOf(plan, item.name)?.visibleIf);
  const toItem = (item: Item): Item => {
    if (item.kind === 'panel') return withItems(item, isVisible, toItem, sayNow);
    const question = questionOf(plan, item.name);
    return sayQuestion(item, question ? visibleChoices(question, answers, evaluate) : [], sayNow);
  };
  return { ...plan, screens: plan.screens.map((screen) => withItems(screen, isVisible, toItem, sayNow)) };
}

/** The whole plan, before the module runs and on paper: dots stand where an answer will be said. */
export function planBefore(plan: Plan): Plan {
  const toItem = (item: Item): Item =>
    item.kind === 'panel'
      ? withItems(item, () => true, toItem, sayDots)
      : sayQuestion(item, questionOf(plan, item.name)?.values ?? [], sayDots);
  return { ...plan, screens: plan.screens.map((screen) => withItems(screen, () => true, toItem, sayDots)) };
}

/** The question that an item of the plan asks. */
export function questionOf({ questionnaire }: Plan, name: string): Question | undefined {
  return questionnaire.questions.find((question) => question.name === name);
}

function sayDots(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');
}

type SayPieces = (pieces: Pieces) => string;

/** Its own condition goes: it has been weighed. */
function withItems<T extends Group>(
  { visibleIf: _weighed, ...group }: T,
  isVisible: (item: Item) => boolean,
  toItem: (item: Item) => Item,
  sayNow: SayPieces,
): T {
  return { ...group, ...sayHead(group, sayNow), items: group.items.filter(isVisible).map(toItem) } as unknown as T;
}

function sayQuestion(item: QuestionItem, values: readonly unknown[], sayNow: SayPieces): QuestionItem {
  const sayChoice = (choice: Choice): Choice => (choice.piped ? { ...choice, text: sayNow(choice.piped) } : choice);
  const choices = item.choices.filter(({ value }) => values.includes(value)).map(sayChoice);
  return { ...item, ...sayHead(item, sayNow), choices };
}

function sayHead({ piped }: { readonly piped?: Piped | undefined }, sayNow: SayPieces) {
  return {
    ...(piped?.title ? { title: sayNow(piped.title) } : {}),
    ...(piped?.help ? { help: sayNow(piped.help) } : {}),
  };
}
