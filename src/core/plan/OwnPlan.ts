/** The citizen's own plan, after family conferencing: an own question, many ideas, and agreements of one's own. */
export interface OwnPlan {
  /** "My question, and what I want to reach", in own words. */
  readonly question: string;
  /** All that came up, in the order in which it was said; choosing comes after. */
  readonly ideas: readonly Idea[];
  readonly agreements: readonly Agreement[];
  /** How those who made it will know that it works, in own words. */
  readonly signs: string;
  /** ISO day on which they look back; empty where none was agreed. */
  readonly lookBack: string;
}

/** One thing that could be done. */
export interface Idea {
  readonly id: string;
  readonly text: string;
  readonly chosen: boolean;
}

/** Who does what, and by when. */
export interface Agreement {
  readonly id: string;
  readonly what: string;
  /** A role or initials, in own words; no name is needed. */
  readonly who: string;
  /** ISO day, or empty. */
  readonly when: string;
}

/** In UTF-16 units, as a textarea counts. */
export const questionMaxLength = 500;
export const lineMaxLength = 200;
export const whoMaxLength = 40;
/** Of ideas, of agreements, and of people and groups in a circle. */
export const mostEntries = 40;

/** A plan in which nothing was put yet. */
export const emptyPlan: OwnPlan = { question: '', ideas: [], agreements: [], signs: '', lookBack: '' };
