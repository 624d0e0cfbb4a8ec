import type { Answer, AnswerSet } from '../answers/Answers.ts';
import { isSkip, type Question, type QuestionKind, type Single } from '../questionnaire/Questionnaire.ts';
import { type Fact, isLevel, strengths, type Theme, type Wish, wishes } from './Outcome.ts';

/** What was said beside levels: by theme, and what belongs to none. */
export interface Reading {
  readonly themes: readonly Theme[];
  readonly facts: readonly Fact[];
  /** Wishes about the domain itself. */
  readonly ownWishes: readonly Wish[];
}

/**
 * What was said of each theme: a question of the role felt or strength opens one, and what is asked after it on the same
 * screen (whether it matters, what one wishes, what makes it hard) belongs to it. Themes without any answer are left out.
 */
export function readThemes(asked: readonly Question[], set: AnswerSet): Reading {
  const themes: { screen: number; theme: Theme }[] = [];
  const facts: Fact[] = [];
  const ownWishes: Wish[] = [];
  for (const question of asked) {
    const { name, role, screen } = question;
    if (role === 'felt' || role === 'strength')
      themes.push({ screen, theme: { from: name, asks: role, ...said(set[name]) } });
    const last = themes.at(-1);
    const more = readMore(question, set[name]);
    if (last?.screen === screen) last.theme = withMore(last.theme, more);
    else {
      if (more.wish) ownWishes.push(more.wish);
      facts.push(...(more.facts ?? []));
    }
  }
  const answered = themes.map(({ theme }) => theme).filter((theme) => Object.keys(theme).length > 2);
  return { themes: answered, facts, ownWishes };
}

/** Of a scale its number, of a strength its word; who would like to do or have something wishes it. */
function said(answer: Answer | undefined): Partial<Theme> {
  if (isSkip(answer)) return { skip: answer };
  if (isLevel(answer)) return { felt: answer };
  const strength = oneOf('strength', strengths, answer);
  return strength.strength === 'want' ? { ...strength, wish: 'yes' } : strength;
}

const written: readonly QuestionKind[] = ['comment', 'text', 'number', 'date'];

type More = Pick<Theme, 'matters' | 'wish' | 'facts'>;

/** What a question that asks on about something adds to it. */
function readMore(question: Question, answer: Answer | undefined): More {
  const { role } = question;
  if (role === 'matters') return oneOf('matters', strengths, answer);
  if (role === 'wish') return oneOf('wish', wishes, answer);
  return role === 'context' && answer !== undefined ? { facts: [toFact(question, answer)] } : {};
}

function withMore(theme: Theme, more: More): Theme {
  return { ...theme, ...more, ...(more.facts ? { facts: [...(theme.facts ?? []), ...more.facts] } : {}) };
}

/** What someone wrote, or a number or day, is theirs to quote; a choice has words in the questionnaire. */
function toFact({ name, kind }: Question, answer: Answer): Fact {
  if (written.includes(kind)) return { from: name, values: [], own: String(answer) };
  return { from: name, values: Array.isArray(answer) ? answer : [answer as Single] };
}

/** The strongest of these wishes: who wants a change somewhere wants one, whatever they keep elsewhere. */
export function strongestWish(found: readonly (Wish | undefined)[]): Wish | undefined {
  return wishes.toReversed().find((wish) => found.includes(wish));
}

/** The answer under this key, where it is one of the known words. */
function oneOf<const K extends string, T extends string>(
  key: K,
  known: readonly T[],
  answer: Answer | undefined,
): Partial<Record<K, T>> {
  const hit = known.find((one) => one === answer);
  return (hit ? { [key]: hit } : {}) as Partial<Record<K, T>>;
}
