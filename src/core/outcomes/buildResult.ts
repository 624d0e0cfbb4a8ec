import type { Outcome, Part, Theme, Wish } from './Outcome.ts';
import { strongParts, strongThemes } from './words.ts';

/** One domain in a section: by itself, only for these themes of it, or both. */
export interface Topic {
  readonly outcome: Outcome;
  /** What was said is about the domain itself. */
  readonly isWhole: boolean;
  readonly themes: readonly Theme[];
}

/** What a person sees about themselves: what goes well always comes first. */
export interface Result {
  /** Levels of 4 and 5; one for each part of a domain. */
  readonly strengths: readonly Part[];
  /** The two best words of a scale, and what someone has or does. */
  readonly strongThemes: readonly Theme[];
  readonly keep: readonly Topic[];
  readonly change: readonly Topic[];
  readonly talk: readonly Outcome[];
  /** Domains that people around this person carry while it goes with difficulty: it may ask much of them. */
  readonly leansOnOthers: readonly Outcome[];
}

/** Sorts outcomes into sections. A domain may stand in several: it can go well and still be wished otherwise. */
export function buildResult(outcomes: readonly Outcome[]): Result {
  return {
    strengths: strongParts(outcomes),
    strongThemes: strongThemes(outcomes),
    keep: topicsWith(outcomes, ['no']),
    change: topicsWith(outcomes, ['yes', 'maybe']),
    talk: outcomes.filter((outcome) => outcome.talk),
    leansOnOthers: outcomes.filter((outcome) => outcome.who.includes('around') && (outcome.level ?? 5) <= 3),
  };
}

/** A domain that is to stay as it is may hold a theme that is not, and the other way round: each stands where it was said. */
function topicsWith(outcomes: readonly Outcome[], wishes: readonly Wish[]): Topic[] {
  const isOneOf = (wish: Wish | undefined) => wish !== undefined && wishes.includes(wish);
  return outcomes
    .map((outcome): Topic => {
      const themes = outcome.themes.filter(({ wish }) => isOneOf(wish));
      return { outcome, isWhole: isOneOf(outcome.ownWish), themes };
    })
    .filter(({ isWhole, themes }) => isWhole || themes.length > 0);
}
