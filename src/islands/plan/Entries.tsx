import type { ComponentChildren } from 'preact';
import type { Say } from '../../i18n/format.ts';
import { Undo } from '../../ui/Undo.tsx';
import type { ListName, PlanAction, PlanState, Removed } from './reducer.ts';

export interface PartProps {
  readonly say: Say;
  readonly state: PlanState;
  readonly dispatch: (action: PlanAction) => void;
}

export interface EntriesProps<T> extends PartProps {
  readonly list: ListName;
  readonly entries: readonly T[];
  readonly children: (entry: T) => ComponentChildren;
}

/** A list of entries; where one was taken out, the offer to put it back stands in its place. */
export function Entries<T extends { readonly id: string }>(props: EntriesProps<T>) {
  const { list, entries, children, say, state, dispatch } = props;
  const gone = state.removed?.list === list ? state.removed : undefined;
  const items = entries.map((entry) => <li key={entry.id}>{children(entry)}</li>);
  const at = Math.min(gone?.at ?? 0, items.length);
  const what = gone ? aboutOf(gone) : '';
  const notice = gone ? (
    <li key="gone">
      <Undo
        back={say('undo:back')}
        text={say('undo:removed', { what })}
        putBack={() => dispatch({ type: 'restored' })}
      />
    </li>
  ) : null;
  return (
    <ul class="entries">
      {items.slice(0, at)}
      {notice}
      {items.slice(at)}
    </ul>
  );
}

/** In own words, closed off: another script in them does not turn the line round. */
function aboutOf(gone: Removed): string {
  const own = (gone.list === 'ideas' ? gone.entry.text : gone.entry.what).trim();
  return own ? `\u2068${own}\u2069` : '…';
}

interface ActProps extends Pick<PartProps, 'say' | 'dispatch'> {
  readonly list: ListName;
  readonly id: string;
  /** What it is about, for those who hear one button at a time. */
  readonly about: string;
  readonly isOpen: boolean;
  readonly children?: ComponentChildren;
}

/** What can be done with one entry. */
export function Acts({ say, dispatch, list, id, about, isOpen, children }: ActProps) {
  const whose = <bdi class="unseen"> {about}</bdi>;
  return (
    <p class="acts">
      {children}
      {isOpen ? (
        <button type="button" class="button" onClick={() => dispatch({ type: 'closed' })}>
          {say('plan:entry.done')}
        </button>
      ) : (
        <button
          type="button"
          class="quiet"
          id={`${list}-${id}-change`}
          onClick={() => dispatch({ type: 'opened', list, id })}
        >
          {say('plan:entry.change')}
          {whose}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => dispatch({ type: 'removed', list, id })}>
        {say('plan:entry.remove')}
        {whose}
      </button>
    </p>
  );
}

/** Does on Enter what the button beside a line does; not while a word is still being put together. */
export function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    act();
  };
}
