import type { Answer, Answers } from '../../answers/Answers.ts';
import type { Notebook } from '../../notebook/Notebook.ts';
import type { Block } from '../../report/Block.ts';
import type { ReportSection } from '../../report/Report.ts';
import type { SaidAnswer, SaidAnswers } from '../../report/SaidAnswers.ts';
import { toBlocks } from '../../report/toBlocks.ts';
import { closeOff } from './closeOff.ts';
import type { SharedReport } from './SharedReport.ts';

export interface ToShare extends Pick<Notebook, 'author' | 'language' | 'talk'> {
  /** Ticked lines only. */
  readonly ticked: readonly ReportSection[];
  /** Their answers (`toSaidAnswers`). */
  readonly said: readonly SaidAnswers[];
  /** ISO day. */
  readonly today: string;
}

/** What the ticked lines say, for a professional to open. Whoever reads it says whether own words are in another language. */
export function toSharedReport({ ticked, said, author, language, talk, today }: ToShare): SharedReport {
  const blocks = toBlocks({ sections: ticked, talk, author, today, isTranslated: false, isWhole: true });
  return { madeOn: today, language, author, blocks: blocks.map(closed), answers: toAnswers(said) };
}

function closed(block: Block): Block {
  if (block.kind !== 'list') return { ...block, says: closeOff(block.says) };
  return { ...block, items: block.items.map((item) => (item.says ? { ...item, says: closeOff(item.says) } : item)) };
}

function toAnswers(said: readonly SaidAnswers[]): Answers {
  return Object.fromEntries(
    said.map(({ id, given }) => [id, Object.fromEntries(given.map((one) => [one.question.name, toAnswer(one)]))]),
  );
}

function toAnswer({ question, values }: SaidAnswer): Answer {
  return question.kind === 'checkbox' ? (values as readonly (string | number)[]) : (values[0] as Answer);
}
