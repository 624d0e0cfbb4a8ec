import type { SectionId, WordsId } from '../plan/talkParts.ts';
import type { Text } from '../text.ts';

/** What a citizen may take along: sections of lines, each with a tick of its own. */
export interface ReportSection {
  readonly id: SectionId;
  readonly lines: readonly ReportLine[];
  /** What can be said here in own words. */
  readonly fields: readonly WordsId[];
}

/** One line of the report. `says` is ours and can be translated; `own` is the citizen's and never is. */
export interface ReportLine {
  /** `section:domain` or `section:id`; the key of its tick. */
  readonly id: string;
  readonly says?: Text;
  readonly own?: string;
  /** What the paper says below it, and the tick need not. */
  readonly more?: Text;
  /** Must be ticked by itself: opening its section does not tick it. */
  readonly sensitive: boolean;
  readonly on: boolean;
}
