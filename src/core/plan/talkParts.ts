/** What someone makes for the talk with the municipality: a preparation, or a plan that the law names. */
export const talkKinds = ['talk', 'plan', 'family'] as const;

/** Sections of the paper in the order in which they stand until someone orders them by hand (Wmo 2015, art. 2.3.2 lid 4). */
export const sectionIds = [
  'question',
  'strengths',
  'talk',
  'plan',
  'circle',
  'carer',
  'nearby',
  'others',
  'fits',
  'practical',
  'rights',
  'answers',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What can be said in own words, beside the question of the plan. */
export const wordsIds = ['can', 'around', 'carer', 'tried', 'others', 'fits', 'not', 'ask', 'along', 'after'] as const;
export type WordsId = (typeof wordsIds)[number];
