import { toSharedReport } from '../../core/file/share/toSharedReport.ts';
import type { Notebook } from '../../core/notebook/Notebook.ts';
import type { ReportSection } from '../../core/report/Report.ts';
import { type Answered, toSaidAnswers } from '../../core/report/toSaidAnswers.ts';
import { makeShareFile, type ShareContent } from '../../export/formats/makeShareFile.ts';
import type { ShareFile, ShareFormat } from '../../export/formats/ShareFile.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { uniqueId } from '../../platform/chance.ts';
import { readQuestionWords } from '../../platform/questionWords.ts';

export interface ShareSource extends Pick<ShareContent, 'blocks' | 'voices'>, Answered {
  readonly author: Notebook['author'];
  readonly talk: Notebook['talk'];
  /** Of the page: in that language its author read the paper. */
  readonly language: string;
  /** Ticked lines only. */
  readonly ticked: readonly ReportSection[];
  readonly today: string;
}

/** The paper in another form. Fetched on a click, whole: which form was asked for and what is in it nobody can see. */
export function shareFile(format: ShareFormat, source: ShareSource): ShareFile | undefined {
  const { blocks, voices, ticked, author, today } = source;
  const said = toSaidAnswers(ticked, source);
  const words = readQuestionWords<Strings>();
  // Care systems here read Dutch, and Dutch is always among the voices.
  const dutch = voices.find(({ language }) => language === 'nl')?.say;
  const ofQuestions = createSay('nl', words);
  return makeShareFile(format, {
    blocks,
    voices,
    answers: {
      said,
      author,
      today,
      say: (text, params) => (String(text) in words || !dutch ? ofQuestions : dutch)(text, params),
      newId: uniqueId,
    },
    report: toSharedReport({ ...source, said }),
  });
}
