import type { Text } from '../text.ts';

export const sectionIds = ['question', 'strengths', 'talk', 'answers', 'circle', 'nearby', 'plan', 'rights'] as const;
export type SectionId = (typeof sectionIds)[number];

/** What a citizen may take along: sections of lines, each with a tick of its own. */
export interface ReportSection {
  readonly id: SectionId;
  readonly lines: readonly ReportLine[];
}

/** One line of the report. `says` is ours and can be translated; `own` is the citizen's and never is. */
export interface ReportLine {
  /** `section:domain` or `section:id`; the key of its tick. */
  readonly id: string;
  readonly says?: Text;
  readonly own?: string;
  /** Must be ticked by itself: opening its section does not tick it. */
  readonly sensitive: boolean;
  readonly on: boolean;
}
