import type { Text } from '../text.ts';

/** All that a keep file holds, to be read: headings, questions, and what was said to them. */
export type Overview = readonly OverviewSection[];

/** A questionnaire, the circle, the plan: each under a heading of its own. */
export interface OverviewSection {
  readonly title: Text;
  readonly parts: readonly OverviewPart[];
}

/** What belongs together within a section, such as one life domain; without a title where nothing stands beside it. */
export interface OverviewPart {
  readonly title?: Text;
  readonly rows: readonly OverviewRow[];
}

/** What was asked, where that is not plain from its heading, and everything that was said. */
export interface OverviewRow {
  readonly asked?: Text;
  readonly said: readonly Said[];
}

/** Ours, to be said in the reader's language, or the person's own words, which are never translated. */
export type Said = Text | { readonly own: string };
