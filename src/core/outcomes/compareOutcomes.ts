import type { LifeDomain } from '../domains.ts';
import type { Outcome, Part, Theme } from './Outcome.ts';

/** The same question on both sides; a side on which nothing was said is absent. */
export interface Pair<T> {
  readonly one?: T;
  readonly other?: T;
  /** Both sides gave the same answer. */
  readonly isSame: boolean;
}

/** What two looks at one domain say, question by question. Nothing is worked out from it: no change up or down. */
export interface Comparison {
  readonly domain: LifeDomain;
  readonly parts: readonly Pair<Part>[];
  readonly themes: readonly Pair<Theme>[];
  readonly isSame: boolean;
}

/**
 * Lays two looks beside each other: then and now, or one's own and another's. Domains with a difference first, each half in
 * the order of the first look, then of the second. Domains of which neither says how it is are left out.
 */
export function compareOutcomes(ones: readonly Outcome[], others: readonly Outcome[]): Comparison[] {
  const domains = [...new Set([...ones, ...others].map(({ domain }) => domain))];
  const all = domains.map((domain) => compare(domain, find(ones, domain), find(others, domain)));
  const said = all.filter(({ parts, themes }) => parts.length + themes.length > 0);
  return [...said.filter(({ isSame }) => !isSame), ...said.filter(({ isSame }) => isSame)];
}

function find(outcomes: readonly Outcome[], domain: LifeDomain): Outcome | undefined {
  return outcomes.find((outcome) => outcome.domain === domain);
}

function compare(domain: LifeDomain, one: Outcome | undefined, other: Outcome | undefined): Comparison {
  const parts = pairsOf(one?.parts ?? [], other?.parts ?? [], ({ level, skip }) => level ?? skip);
  const answered = (themes: readonly Theme[] = []) => themes.filter((theme) => answerOf(theme) !== undefined);
  const themes = pairsOf(answered(one?.themes), answered(other?.themes), answerOf);
  return { domain, parts, themes, isSame: [...parts, ...themes].every(({ isSame }) => isSame) };
}

function answerOf({ felt, strength, skip }: Theme) {
  return felt ?? strength ?? skip;
}

/** Pairs by question, those of the first side in its order and then what only the second has. */
function pairsOf<T extends { readonly from: string }>(
  ones: readonly T[],
  others: readonly T[],
  answer: (said: T) => unknown,
): Pair<T>[] {
  const questions = [...new Set([...ones, ...others].map(({ from }) => from))];
  return questions.map((from) => {
    const one = ones.find((said) => said.from === from);
    const other = others.find((said) => said.from === from);
    const isSame = one !== undefined && other !== undefined && answer(one) === answer(other);
    return { ...(one ? { one } : {}), ...(other ? { other } : {}), isSame };
  });
}
