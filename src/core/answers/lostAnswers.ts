import type { Answer, AnswerSet } from './Answers.ts';

/** Answers that stood there before and stand there no more, the one to `name` first: others may hang on it. */
export function lostAnswers(before: AnswerSet, now: AnswerSet, name: string): readonly (readonly [string, Answer])[] {
  const lost = Object.entries(before).filter(([one]) => !Object.hasOwn(now, one));
  return [...lost.filter(([one]) => one === name), ...lost.filter(([one]) => one !== name)];
}
