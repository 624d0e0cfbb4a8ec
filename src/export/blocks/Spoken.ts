/** A sentence in one language, or the citizen's own words in whatever language these are. */
export interface Run {
  /** Absent for own words: nobody knows which language those are in. */
  readonly language?: string;
  /** `auto` for own words: their first letter decides. */
  readonly dir: 'ltr' | 'rtl' | 'auto';
  /** May hold line breaks, and marks that keep a name from turning its sentence round. */
  readonly text: string;
  readonly isOwn: boolean;
}

/** A block in words: the citizen's language first, then Dutch where that is another, then own words. */
export type SpokenBlock =
  | { readonly kind: 'title' | 'paragraph' | 'notice'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly id: string; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly id: string; readonly items: readonly SpokenItem[] };

export interface SpokenItem {
  readonly id: string;
  readonly runs: readonly Run[];
}
