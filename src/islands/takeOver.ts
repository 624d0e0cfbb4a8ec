import { compareWith, type Difference } from '../core/file/compareWith.ts';
import { isEmptyNotebook } from '../core/notebook/isEmptyNotebook.ts';
import { mostMoments, type Notebook } from '../core/notebook/Notebook.ts';
import type { EvaluatorFor } from '../core/questionnaire/evaluator.ts';
import type { OpenedNotebook } from './openNotebook.ts';

/** What came out of a file or a code. */
export interface Brought {
  readonly notebook: Notebook;
  /** ISO day. */
  readonly savedOn: string;
}

/** What can be done with it. Looking writes nothing; both others say whether this browser keeps what they wrote. */
export interface TakeOver {
  /** What would change by taking it; nothing where this tab holds nothing that would have to make room. */
  readonly difference: (brought: Brought) => Difference | undefined;
  readonly hasRoomBeside: () => boolean;
  readonly take: (brought: Brought) => boolean;
  readonly lay: (brought: Brought, author: Notebook['author']) => boolean;
}

/** A file and a code are taken over in the same way, in the language of this page. */
export function openTakeOver(
  { questionnaires, store }: OpenedNotebook,
  language: string,
  evaluatorFor?: EvaluatorFor,
): TakeOver {
  return {
    difference({ notebook }) {
      const mine = store.read();
      return isEmptyNotebook(mine) ? undefined : compareWith(questionnaires, mine, notebook, evaluatorFor);
    },
    hasRoomBeside: () => store.read().moments.length < mostMoments,
    // The person goes on in the language of this page, whatever language it was made in.
    take: ({ notebook }) => store.write({ ...notebook, language }),
    // Beside what is here, never mixed with it.
    lay({ savedOn, notebook }, author) {
      const mine = store.read();
      const moment = { author, savedOn, domains: notebook.domains, answers: notebook.answers };
      return store.write({ ...mine, moments: [...mine.moments, moment] });
    },
  };
}
