import { acceptNotebook, type NotebookContext } from '../core/notebook/acceptNotebook.ts';
import type { Notebook } from '../core/notebook/Notebook.ts';
import type { Questionnaire } from '../core/questionnaire/Questionnaire.ts';
import { readQuestionnaires } from '../platform/questionnaires.ts';
import { openStore, type Store } from '../platform/store.ts';

export interface OpenedNotebook {
  /** All of this build: an answer to one that a page does not know would be dropped by the next write. */
  readonly questionnaires: readonly Questionnaire[];
  readonly store: Store<Notebook>;
}

/** Opens this tab's notebook. Every page but that of the questions does so here, and therefore in the same way. */
export function openNotebook(page: Pick<NotebookContext, 'language' | 'languages'>): OpenedNotebook {
  const questionnaires = readQuestionnaires<readonly Questionnaire[]>();
  const context = { ...page, questionnaires };
  return { questionnaires, store: openStore((raw) => acceptNotebook(context, raw).notebook) };
}
