import { freshnessOf } from '../core/finder/freshness.ts';
import type { ContentProblem } from './ContentProblem.ts';
import { valueWords } from './words/valueWords.ts';

/** A fact with the day on which someone last checked it, if that is known. */
export interface Fact {
  readonly file: string;
  readonly row?: number | undefined;
  readonly column: string;
  /** What people call it: its id. */
  readonly id: string;
  readonly checkedOn: string | null;
}

/** Facts that were checked too long ago: `old` (half a year) deserves a look, `tooOld` (a year) may mislead someone. */
export interface Stale {
  readonly old: readonly ContentProblem[];
  readonly tooOld: readonly ContentProblem[];
}

/** Finds facts whose source is old on this day. One without a date counts as too old. */
export function findStale(facts: readonly Fact[], today: string): Stale {
  const aged = facts.map((fact) => ({
    fact,
    age: fact.checkedOn ? freshnessOf(fact.checkedOn, today) : 2,
  }));
  return {
    old: aged.filter(({ age }) => age === 1).map(({ fact }) => toProblem(fact, valueWords.old())),
    tooOld: aged
      .filter(({ age }) => age === 2)
      .map(({ fact }) => toProblem(fact, fact.checkedOn ? valueWords.tooOld() : valueWords.undated())),
  };
}

/** Whether this is about how long ago something was checked for the last time, and about nothing else. */
export function isTooOld({ says }: Pick<ContentProblem, 'says'>): boolean {
  return [valueWords.tooOld(), valueWords.undated()].some((words) => words.says.nl === says.nl);
}

function toProblem({ file, row, column, id, checkedOn }: Fact, words: Pick<ContentProblem, 'says' | 'remedy'>) {
  const value = checkedOn ? `${id}, ${checkedOn}` : id;
  return { file, ...(row === undefined ? {} : { row }), column, value, ...words };
}
