import type { Notebook } from '../../core/notebook/Notebook.ts';
import { tickedReport } from '../../core/report/buildReport.ts';
import type { ReportSection } from '../../core/report/Report.ts';
import { toBlocks } from '../../core/report/toBlocks.ts';
import type { SpokenBlock } from '../../export/blocks/Spoken.ts';
import { sayBlocks } from '../../export/blocks/sayBlocks.ts';
import type { Voice } from '../../export/blocks/Voice.ts';

interface Given {
  readonly sections: readonly ReportSection[];
  readonly talk: Notebook['talk'];
  readonly author: Notebook['author'];
  readonly today: string;
  readonly voices: readonly Voice[];
}

/** What stands on the paper, in words; while the page is being drawn, its first sections. */
export function spokenPaper(
  { sections, talk, author, today, voices }: Given,
  first: number = Number.POSITIVE_INFINITY,
): SpokenBlock[] {
  const ticked = tickedReport(sections);
  const isWhole = first > sections.length;
  const isTranslated = voices.length > 1;
  const content = { sections: ticked.slice(0, first), talk, author, today, isTranslated, isWhole };
  return sayBlocks(toBlocks(content), voices);
}
