/** What someone is to the person in the middle. A group counts as one. */
export const tieKinds = [
  'household',
  'family',
  'friend',
  'neighbour',
  'work',
  'school',
  'faith',
  'club',
  'professional',
  'other',
] as const;
export type TieKind = (typeof tieKinds)[number];

/** What people give each other: the same words for what one gets and what one gives back. */
export const gifts = ['listening', 'company', 'fun', 'practical', 'care', 'advice'] as const;
export type Gift = (typeof gifts)[number];

/** How close someone is: 1 nearest to the middle. Not a worth. */
export const rings = [1, 2, 3] as const;
export type Ring = (typeof rings)[number];

/** One person or group around the person in the middle. */
export interface Tie {
  readonly id: string;
  /** A role or initials, in own words; no name is needed. */
  readonly name: string;
  readonly kind: TieKind;
  readonly ring: Ring;
  /** What they give. */
  readonly gives: readonly Gift[];
  /** What the person in the middle gives back. */
  readonly gets: readonly Gift[];
  /** The person in the middle would like to ask them. */
  readonly ask: boolean;
}

/** The people and groups around someone, in the order in which they were put in. */
export type Circle = readonly Tie[];

/** An id that none of these has: ids count up and are never used again while the entry with the highest stands. */
export function nextId(entries: readonly { readonly id: string }[]): string {
  return String(Math.max(0, ...entries.map(({ id }) => Number(id))) + 1);
}
