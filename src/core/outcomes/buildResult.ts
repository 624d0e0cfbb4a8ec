import type { Outcome, Part } from './Outcome.ts';
import { strongParts } from './words.ts';

/** What a person sees about themselves: what goes well always comes first. */
export interface Result {
  readonly strengths: readonly Part[];
  readonly keep: readonly Outcome[];
  readonly change: readonly Outcome[];
  readonly talk: readonly Outcome[];
  /** Domains that people around this person carry while it goes with difficulty: it may ask much of them. */
  readonly leansOnOthers: readonly Outcome[];
}

/** Sorts outcomes into sections. A domain may stand in several: it can go well and still be wished otherwise. */
export function buildResult(outcomes: readonly Outcome[]): Result {
  return {
    strengths: strongParts(outcomes),
    keep: outcomes.filter((outcome) => outcome.wish === 'no'),
    change: outcomes.filter((outcome) => outcome.wish === 'yes' || outcome.wish === 'maybe'),
    talk: outcomes.filter((outcome) => outcome.talk),
    leansOnOthers: outcomes.filter((outcome) => outcome.who.includes('around') && (outcome.level ?? 5) <= 3),
  };
}
