import type { Refusal } from '../core/answers/Refusal.ts';
import type { Difference } from '../core/file/compareWith.ts';
import type { Notebook } from '../core/notebook/Notebook.ts';
import type { Say } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { Beside } from './Beside.tsx';
import { Differences } from './Differences.tsx';
import { LeftOut } from './LeftOut.tsx';
import type { Brought } from './takeOver.ts';

/** The three ways to go on, and what they would do. */
export interface Deciding {
  readonly say: Say;
  /** What would change; absent where nothing stands in this tab that would have to make room. */
  readonly difference: Difference | undefined;
  readonly take: () => void;
  readonly leave: () => void;
  /** Lays it beside what is in this tab; absent where no more can lie there. */
  readonly lay: ((author: Notebook['author']) => void) | undefined;
}

interface DecideProps extends Deciding {
  readonly brought: Brought & { readonly refused: readonly Refusal[] };
  readonly besideText: 'open:beside.text' | 'phone:besideText';
}

/** Whose answers they are, what would not come along, what would change: then yes, no, or beside each other. */
export function Decide({ say, brought, difference, take, leave, lay, besideText }: DecideProps) {
  const { notebook, savedOn, refused } = brought;
  const { author } = notebook;
  return (
    <>
      {author === 'self' ? null : (
        <Notice kind="info">{say({ key: `open:by.${author}`, params: { day: { day: savedOn } } })}</Notice>
      )}
      <LeftOut say={say} refused={refused} />
      {difference ? <Differences say={say} difference={difference} /> : null}
      {difference && !difference.isNone ? <Notice kind="warning">{say('open:replaces')}</Notice> : null}
      <p class="buttons">
        <button type="button" class="button primary" onClick={take}>
          {say('open:take')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say('open:leave')}
        </button>
      </p>
      {difference ? <Beside say={say} text={besideText} {...(lay ? { lay } : {})} /> : null}
    </>
  );
}
