import type { Answer, Answers } from '../answers/Answers.ts';
import { isRecord } from '../isRecord.ts';
import type { Notebook } from '../notebook/Notebook.ts';
import { tidyNotebook } from '../notebook/tidyNotebook.ts';
import { buildOutcomes } from '../outcomes/buildOutcomes.ts';
import { type Comparison, compareOutcomes, type Pair } from '../outcomes/compareOutcomes.ts';
import type { EvaluatorFor } from '../questionnaire/evaluator.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';

/** Besides answers, what a file would put something else in the place of; the language stays that of the page. */
export const comparedParts = [
  'author',
  'domains',
  'circle',
  'plan',
  'talk',
  'moments',
  'pins',
  'ticks',
  'place',
  'prepared',
] as const satisfies readonly (keyof Notebook)[];

/** What would change if a file took the place of what stands here. Nothing is worked out from it: no better or worse. */
export interface Difference {
  /** Topics of which both say how it is, and not alike: only what differs of them; `one` is here, `other` in the file. */
  readonly topics: readonly Comparison[];
  /** Other answers that both gave, and not alike: a wish, own words. */
  readonly others: number;
  /** Answers that the file does not give. */
  readonly onlyHere: number;
  /** Answers that only the file gives. */
  readonly onlyThere: number;
  readonly parts: readonly (typeof comparedParts)[number][];
  readonly isNone: boolean;
}

/**
 * Holds an opened notebook against the one that stands here. Answers that nobody can see any more, or on topics that are
 * no longer chosen, count on neither side: they are not in a keep file.
 */
export function compareWith(
  questionnaires: readonly Questionnaire[],
  here: Notebook,
  there: Notebook,
  evaluatorFor?: EvaluatorFor,
): Difference {
  const [one, other] = [here, there].map((notebook) => tidyNotebook(questionnaires, notebook, evaluatorFor).answers);
  const outcomesOf = ({ answers, domains }: Notebook) => buildOutcomes(questionnaires, answers, domains, evaluatorFor);
  const topics = compareOutcomes(outcomesOf(here), outcomesOf(there)).flatMap(differing);
  const counts = countAnswers(one ?? {}, other ?? {});
  const shown = topics.flatMap(({ parts, themes }) => [...parts, ...themes].map((pair) => pair.one?.from));
  const parts = comparedParts.filter((part) => !isAlike(here[part], there[part]));
  return {
    topics,
    others: counts.differ.filter((name) => !shown.includes(name)).length,
    onlyHere: counts.onlyHere,
    onlyThere: counts.onlyThere,
    parts,
    isNone: counts.differ.length + counts.onlyHere + counts.onlyThere + parts.length === 0,
  };
}

/** Only pairs of which both sides are there and are not alike; no topic without any. */
function differing(comparison: Comparison): Comparison[] {
  const differs = <T>({ one, other, isSame }: Pair<T>) => one !== undefined && other !== undefined && !isSame;
  const parts = comparison.parts.filter(differs);
  const themes = comparison.themes.filter(differs);
  return parts.length + themes.length > 0 ? [{ ...comparison, parts, themes }] : [];
}

function countAnswers(here: Answers, there: Answers) {
  const differ: string[] = [];
  let onlyHere = 0;
  let onlyThere = 0;
  for (const id of new Set([...Object.keys(here), ...Object.keys(there)])) {
    const [mine, theirs] = [here[id] ?? {}, there[id] ?? {}];
    for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
      const [one, other] = [mine[name], theirs[name]];
      if (other === undefined) onlyHere += 1;
      else if (one === undefined) onlyThere += 1;
      else if (!isAlike(inOrder(one), inOrder(other))) differ.push(name);
    }
  }
  return { differ, onlyHere, onlyThere };
}

/** What was ticked first makes no difference. */
function inOrder(answer: Answer): unknown {
  return Array.isArray(answer) ? answer.map(String).sort() : answer;
}

/** The order of lists counts, that of fields does not. */
function isAlike(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isAlike(item, other[at]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isAlike(one[name], other[name]))
  );
}
