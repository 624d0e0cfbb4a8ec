import { findingsOf } from '../../core/plan/findingsOf.ts';
import { nameOf } from '../../core/plan/tieWords.ts';
import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Undo } from '../../ui/Undo.tsx';
import { AddForm } from './AddForm.tsx';
import { Marks } from './Marks.tsx';
import { Picture } from './Picture.tsx';
import type { CircleAction, CircleState } from './reducer.ts';
import { TieItem } from './TieItem.tsx';

export interface CircleProps {
  readonly say: Say;
  readonly isRtl: boolean;
  readonly paths: { readonly nearby: string; readonly report: string };
  readonly state: CircleState;
  readonly dispatch: (action: CircleAction) => void;
}

/** Someone's circle: add, see, read, and what can be said about it. */
export function CircleView(props: CircleProps) {
  const { say, state, paths } = props;
  return (
    <>
      <AddForm {...props} />
      <p class="unseen" role="status">
        {state.said ? say(state.said) : ''}
      </p>
      {state.circle.length > 0 ? (
        <>
          <Picture {...props} />
          <Marks {...props} />
        </>
      ) : null}
      <People {...props} />
      <Findings {...props} />
      {state.kept ? null : (
        <div class="screen-only">
          <Notice kind="warning">{say('questions:notKept')}</Notice>
        </div>
      )}
      {state.circle.length > 0 ? (
        <p class="screen-only">
          <a class="button" href={paths.report}>
            {say('circle:toReport')}
          </a>
        </p>
      ) : null}
    </>
  );
}

function People({ say, state, dispatch }: CircleProps) {
  const { circle, removed, opened } = state;
  if (circle.length === 0 && !removed) return null;
  const items = circle.map((tie) => (
    <TieItem key={tie.id} say={say} tie={tie} isOpened={opened.includes(tie.id)} dispatch={dispatch} />
  ));
  if (removed) {
    // Where the person stood: who took them away by mistake looks there.
    items.splice(
      removed.at,
      0,
      <li key="removed">
        <Undo
          back={say('undo:back')}
          text={say('circle:removed', { name: nameOf(removed.entry) })}
          putBack={() => dispatch({ type: 'restored' })}
        />
      </li>,
    );
  }
  return (
    <section aria-labelledby="people">
      <h2 id="people">{say('circle:people.title')}</h2>
      <ul class="plain people">{items}</ul>
    </section>
  );
}

function Findings({ say, state, paths }: CircleProps) {
  const findings = findingsOf(state.circle);
  if (findings.length === 0) return null;
  const leadsNearby = findings.some(({ key }) => /\.(nobody|professionals)$/.test(key));
  return (
    <section class="well" aria-labelledby="findings">
      <h2 id="findings">{say('circle:finding.title')}</h2>
      {findings.map((finding) => (
        <p key={finding.key}>{say(finding)}</p>
      ))}
      {leadsNearby ? (
        <p class="screen-only">
          <a href={paths.nearby}>{say('circle:toNearby')}</a>
        </p>
      ) : null}
    </section>
  );
}
