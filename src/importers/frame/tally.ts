import type { Said } from '../../loaders/ContentProblem.ts';

/** What became of a record, or of a row that was there. */
export const outcomes = ['nieuw', 'gewijzigd', 'gelijk', 'nagekeken', 'vervallen', 'weggelaten'] as const;
export type Outcome = (typeof outcomes)[number];

/** How often something was said. */
export interface Reason {
  readonly says: Said;
  count: number;
}

/** What an import did, in numbers. */
export interface Tally {
  /** Records of the source. */
  read: number;
  /** Rows in the file that was written. */
  written: number;
  readonly outcomes: Record<Outcome, number>;
  /** Why records were dropped. */
  readonly dropped: Map<string, Reason>;
  /** What of a record did not come over as it stood. */
  readonly noted: Map<string, Reason>;
}

/** Sentences are few; should an importer put values in them, memory still has an end. */
const maxReasons = 1000;

/** A tally of nothing yet. */
export function startTally(): Tally {
  return {
    read: 0,
    written: 0,
    outcomes: { nieuw: 0, gewijzigd: 0, gelijk: 0, nagekeken: 0, vervallen: 0, weggelaten: 0 },
    dropped: new Map(),
    noted: new Map(),
  };
}

/** Counts a sentence once more. */
export function countReason(reasons: Map<string, Reason>, says: Said): void {
  const known = reasons.get(says.nl);
  if (known) known.count += 1;
  else if (reasons.size < maxReasons) reasons.set(says.nl, { says, count: 1 });
}

/** The most frequent first; of equal ones that which came first. */
export function topReasons(reasons: ReadonlyMap<string, Reason>, count: number): Reason[] {
  return [...reasons.values()].toSorted((a, b) => b.count - a.count).slice(0, count);
}

/** Whether every record became something, and every row that was to be written was. */
export function isComplete({ read, written, outcomes: ends }: Tally): boolean {
  const kept = ends.nieuw + ends.gewijzigd + ends.gelijk + ends.nagekeken;
  return read === kept + ends.weggelaten && written === kept + ends.vervallen;
}
