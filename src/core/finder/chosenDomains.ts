import type { Outcome } from '../outcomes/Outcome.ts';

/**
 * Why these domains steer the search: the citizen's own pick, or, lacking one, the lowest levels (and we say so).
 * `well`: nothing is wished otherwise and nothing is hard; `unwished`: it was said how it feels, no more, and how it
 * feels chooses nothing; `nothing`: nothing was said.
 */
export type ChosenBy = 'own' | 'maybe' | 'lowest' | 'well' | 'unwished' | 'nothing';

/** The domains to find help for, in the person's own order. Life as a whole stands above them and is never searched for. */
export function chosenDomains(said: readonly Outcome[]): { by: ChosenBy; outcomes: readonly Outcome[] } {
  const outcomes = said.filter(({ domain }) => domain !== 'whole-life');
  const own = outcomes.filter((outcome) => outcome.talk || outcome.wish === 'yes');
  if (own.length > 0) return { by: 'own', outcomes: own };
  const maybe = outcomes.filter((outcome) => outcome.wish === 'maybe');
  if (maybe.length > 0) return { by: 'maybe', outcomes: maybe };
  // A domain that its owner wants to keep as it is stays out, however low: the citizen states the problem. A theme that
  // may stay as it is says nothing of the whole. And to someone whose lowest level is "mostly goes well" we suggest no help.
  const hard = outcomes.filter((outcome) => (outcome.level ?? 5) <= 3 && outcome.ownWish !== 'no');
  const lowest = Math.min(...hard.map((outcome) => outcome.level ?? 5));
  if (hard.length > 0) return { by: 'lowest', outcomes: hard.filter((outcome) => outcome.level === lowest) };
  if (outcomes.some((outcome) => outcome.level !== undefined)) return { by: 'well', outcomes: [] };
  return {
    by: said.some(({ themes }) => themes.some(({ felt, strength }) => felt ?? strength)) ? 'unwished' : 'nothing',
    outcomes: [],
  };
}
