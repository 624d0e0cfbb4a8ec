import type { Answer, AnswerSet } from '../answers/Answers.ts';
import { isSkip, type Question } from '../questionnaire/Questionnaire.ts';
import { isLevel, strengths, type Theme, type Wish, wishes } from './Outcome.ts';

/**
 * What was said of each theme: a question of the role felt or strength opens one, and what is asked after it on the same
 * screen (whether it matters, what one wishes) belongs to it. Themes without any answer are left out.
 */
export function readThemes(asked: readonly Question[], set: AnswerSet): Theme[] {
  const themes: { screen: number; theme: Theme }[] = [];
  for (const { name, role, screen } of asked) {
    if (role === 'felt' || role === 'strength') themes.push({ screen, theme: { from: name, ...said(set[name]) } });
    const last = themes.at(-1);
    if (last?.screen !== screen) continue;
    if (role === 'matters') last.theme = { ...last.theme, ...oneOf('matters', strengths, set[name]) };
    if (role === 'wish') last.theme = { ...last.theme, ...oneOf('wish', wishes, set[name]) };
  }
  return themes.map(({ theme }) => theme).filter((theme) => Object.keys(theme).length > 1);
}

/** Of a scale its number, of a strength its word; who would like to do or have something wishes it. */
function said(answer: Answer | undefined): Partial<Theme> {
  if (isSkip(answer)) return { skip: answer };
  if (isLevel(answer)) return { felt: answer };
  const strength = oneOf('strength', strengths, answer);
  return strength.strength === 'want' ? { ...strength, wish: 'yes' } : strength;
}

/** The strongest of these wishes: who wants a change somewhere wants one, whatever they keep elsewhere. */
export function strongestWish(found: readonly (Wish | undefined)[]): Wish | undefined {
  return wishes.toReversed().find((wish) => found.includes(wish));
}

/** The answer under this key, where it is one of the known words. */
export function oneOf<const K extends string, T extends string>(
  key: K,
  known: readonly T[],
  answer: Answer | undefined,
): Partial<Record<K, T>> {
  const hit = known.find((one) => one === answer);
  return (hit ? { [key]: hit } : {}) as Partial<Record<K, T>>;
}
