import { isAbsent } from './coercion.ts';
import type { Evaluate, Values } from './condition.ts';
import type { Choice, Item, Plan, QuestionItem } from './Plan.ts';

/**
 * A text that says answers back: fixed words, and names of what goes between them. A view writes each piece as text, so
 * that nothing that someone typed can ever be read as markup.
 */
export type Pieces = readonly Piece[];
export type Piece = string | { readonly answer: string } | { readonly result: string; readonly asWritten: string };

/** The text in full for these answers, in the words of the plan; what is not answered is left out. */
export function sayPieces(plan: Plan, pieces: Pieces, values: Values, evaluate?: Evaluate): string {
  return pieces.map((piece) => sayPiece(plan, piece, values, evaluate)).join('');
}

function sayPiece(plan: Plan, piece: Piece, values: Values, evaluate: Evaluate | undefined): string {
  if (typeof piece === 'string') return piece;
  if ('answer' in piece) return sayAnswer(plan, piece.answer, values[piece.answer]);
  const found = plan.questionnaire.calculated?.find(({ name }) => name === piece.result);
  const value = found && evaluate ? evaluate(found.expression, values) : undefined;
  // The name of what does not exist stays in the text.
  return isAbsent(value) ? piece.asWritten : String(value);
}

/** An answer as SurveyJS shows it: the words of the choices, with commas, or what was written; of spaces, nothing. */
export function sayAnswer(plan: Plan, name: string, answer: unknown): string {
  if (answer === undefined || (typeof answer === 'string' && answer.trim() === '')) return '';
  const item = plan.screens.flatMap((screen) => screen.items.flatMap(questionsIn)).find((one) => one.name === name);
  const sides = plan.questionnaire.questions.find((one) => one.name === name)?.sides;
  if (item?.sideTexts && sides) return item.sideTexts[answer === sides[0] ? 0 : 1];
  const wordsOf = (one: unknown) => item?.choices.find((choice: Choice) => choice.value === one)?.text ?? String(one);
  return (Array.isArray(answer) ? answer : [answer]).map(wordsOf).join(', ');
}

/** The questions of a part of a screen, those in panels within panels too. */
export function questionsIn(item: Item): QuestionItem[] {
  return item.kind === 'question' ? [item] : item.items.flatMap(questionsIn);
}
