import type { Answers } from '../../answers/Answers.ts';
import type { Notebook } from '../../notebook/Notebook.ts';
import type { Block } from '../../report/Block.ts';

/** What someone chose to show to a professional: the paper without words of ours, and the answers that its lines say. */
export interface SharedReport {
  /** ISO day. */
  readonly madeOn: string;
  /** BCP 47: the language in which its author read the paper. */
  readonly language: string;
  readonly author: Notebook['author'];
  readonly blocks: readonly Block[];
  /** Of ticked lines alone. */
  readonly answers: Answers;
}
