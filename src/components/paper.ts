import type { QuestionItem } from '../core/questionnaire/Plan.ts';

/** What stands beside a box to tick. */
export interface BoxWords {
  readonly text: string;
  readonly skip?: true;
}

/** The boxes of a question on paper: its choices, yes and no, or a rating with what its ends mean. */
export function boxesOf({ choices, sideTexts, ends }: QuestionItem): BoxWords[] {
  if (sideTexts) return sideTexts.map((text) => ({ text }));
  const last = choices.length - 1;
  return choices.map(({ text, skip }, index) => {
    const end = index === 0 ? ends?.low : index === last ? ends?.high : undefined;
    return { text: end ? `${text}: ${end}` : text, ...(skip ? { skip } : {}) };
  });
}

/** How many lines there are to write on: one for a word, a number or a day, more for a story. */
export function linesOf({ choices, sideTexts, input, rows }: QuestionItem): number {
  if (input) return 1;
  return choices.length > 0 || sideTexts ? 0 : (rows ?? 4);
}
