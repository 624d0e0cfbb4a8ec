/** The citizen's own plan. Grows with circle, steps, agreements and dates; starts with the question that is theirs. */
export interface OwnPlan {
  /** "My question, and what I want to reach", in own words. */
  readonly question: string;
}

/** In UTF-16 units, as a textarea counts. */
export const questionMaxLength = 500;
