import type { Fact, Theme } from '../../core/outcomes/Outcome.ts';
import { answerKey } from '../../core/outcomes/words.ts';
import type { TextKey } from '../../core/text.ts';

/** The chosen answers, by text; empty for words of one's own and where only something around it was answered. */
export function answersTo(one: Theme | Fact): readonly TextKey[] {
  if ('values' in one) return one.values.map((value): TextKey => `answers:${one.from}.${value}`);
  const answer = answerKey(one);
  return answer ? [answer] : [];
}

/** Whether a theme matters and what is wished of it. Who answered "I would like to" has said the wish already. */
export function saidAround(one: Theme | Fact): readonly TextKey[] {
  if ('values' in one) return [];
  const { matters, wish, strength } = one;
  return [
    ...(matters ? [`results:matters.${matters}` as const] : []),
    ...(wish && strength !== 'want' ? [`results:wish.${wish}` as const] : []),
  ];
}

/** What was asked on about a theme. */
export function factsOf(one: Theme | Fact): readonly Fact[] {
  return 'values' in one ? [] : (one.facts ?? []);
}
