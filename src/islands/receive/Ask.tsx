import type { Notebook } from '../../core/notebook/Notebook.ts';
import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Beside } from '../Beside.tsx';
import { LeftOut } from '../LeftOut.tsx';
import type { Received } from './reducer.ts';

export interface AskProps {
  readonly say: Say;
  readonly received: Received;
  /** Whether this tab holds answers that would have to make room. */
  readonly replaces: boolean;
  readonly take: () => void;
  readonly leave: () => void;
  /** Lays it beside what is in this tab; absent where no more can lie there. */
  readonly lay?: (author: Notebook['author']) => void;
}

/** What came and what did not, and the question whether to keep it. */
export function Ask({ say, received, replaces, take, leave, lay }: AskProps) {
  const { savedOn, left, refused } = received;
  return (
    <div role="status">
      <p tabIndex={-1}>{say({ key: 'phone:found', params: { day: { day: savedOn } } })}</p>
      <Counts say={say} {...received.notebook} />
      {left.length > 0 ? (
        <>
          <p>{say('phone:notCome')}</p>
          <ul>
            {left.map((part) => (
              <li key={part}>{say(`phone:part.${part}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <LeftOut say={say} refused={refused} />
      {replaces ? <Notice kind="warning">{say('open:replaces')}</Notice> : null}
      <p class="buttons">
        <button type="button" class="button primary" onClick={take}>
          {say('open:take')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say('open:leave')}
        </button>
      </p>
      {replaces ? <Beside say={say} text="phone:besideText" {...(lay ? { lay } : {})} /> : null}
    </div>
  );
}

function Counts({ say, domains, answers, circle }: Notebook & Pick<AskProps, 'say'>) {
  const given = Object.values(answers).reduce((sum, set) => sum + Object.keys(set).length, 0);
  return (
    <ul>
      <li>{say('phone:topics', { count: domains.length })}</li>
      <li>{say('phone:answers', { count: given })}</li>
      {circle.length > 0 ? <li>{say('phone:people', { count: circle.length })}</li> : null}
    </ul>
  );
}
