import type { Talk } from '../../core/plan/Talk.ts';
import { tickedReport } from '../../core/report/buildReport.ts';
import type { ReportSection } from '../../core/report/Report.ts';
import { toBlocks } from '../../core/report/toBlocks.ts';
import type { SpokenBlock } from '../../export/blocks/Spoken.ts';
import { sayBlocks } from '../../export/blocks/sayBlocks.ts';
import type { Voice } from '../../export/blocks/Voice.ts';

interface Given {
  readonly sections: readonly ReportSection[];
  readonly talk: Talk;
  readonly today: string;
  readonly voices: readonly Voice[];
}

/** What stands on the paper, in words; while the page is being drawn, its first sections. */
export function spokenPaper(
  { sections, talk, today, voices }: Given,
  first: number = Number.POSITIVE_INFINITY,
): SpokenBlock[] {
  const ticked = tickedReport(sections);
  const isWhole = first > sections.length;
  const content = { sections: ticked.slice(0, first), talk, today, isTranslated: voices.length > 1, isWhole };
  return sayBlocks(toBlocks(content), voices);
}
