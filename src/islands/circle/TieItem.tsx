import type { Tie } from '../../core/plan/Circle.ts';
import { whoMaxLength } from '../../core/plan/OwnPlan.ts';
import { giftsOf, nameOf, plainName } from '../../core/plan/tieWords.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextLine } from '../../ui/TextLine.tsx';
import { GiftField, KindField, RingField } from './Fields.tsx';
import type { CircleAction, TieChange } from './reducer.ts';
import { capital, kindText, ringText } from './words.ts';

interface ItemProps {
  readonly say: Say;
  readonly tie: Tie;
  readonly isOpened: boolean;
  readonly dispatch: (action: CircleAction) => void;
}

/** Someone in words: all that the picture says, and all that can be told. */
export function TieItem({ say, tie, isOpened, dispatch }: ItemProps) {
  const { id, kind, ring } = tie;
  const gives = giftsOf(tie.gives);
  const gets = giftsOf(tie.gets);
  return (
    <li class="card tie" id={`tie-${id}`}>
      <h3>
        <bdi>{plainName(tie) || capital(kindText(say, kind))}</bdi>
      </h3>
      <p>{capital(say('circle:people.what', { kind: kindText(say, kind), ring: ringText(say, ring) }))}</p>
      {gives === undefined ? null : <p>{say('circle:people.gives', { gifts: gives })}</p>}
      {gets === undefined ? null : <p>{say('circle:people.gets', { gifts: gets })}</p>}
      {tie.ask ? (
        <p>
          <strong>{say('circle:people.ask')}</strong>
        </p>
      ) : null}
      <details
        class="screen-only"
        open={isOpened}
        onToggle={(event) => dispatch({ type: 'opened', id, on: event.currentTarget.open })}
      >
        <summary aria-label={say('circle:people.editWho', { name: nameOf(tie) })}>{say('circle:people.edit')}</summary>
        {isOpened ? <TieFields say={say} tie={tie} dispatch={dispatch} /> : null}
      </details>
    </li>
  );
}

function TieFields({ say, tie, dispatch }: Omit<ItemProps, 'isOpened'>) {
  const { id } = tie;
  const name = nameOf(tie);
  const change = (changed: TieChange) => dispatch({ type: 'changed', id, change: changed });
  return (
    <form method="dialog" autocomplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
      <TextLine
        name={`who-${id}`}
        label={say('circle:add.name')}
        type="text"
        value={tie.name}
        onInput={(text) => change({ name: text })}
        control={{ maxLength: whoMaxLength }}
      />
      <KindField say={say} name={`kind-${id}`} value={tie.kind} onChange={(kind) => change({ kind })} />
      <RingField
        say={say}
        name={`ring-${id}`}
        value={tie.ring}
        onChange={(ring) => dispatch({ type: 'moved', id, ring })}
      />
      <GiftField
        say={say}
        name={`gives-${id}`}
        legend={say('circle:edit.gives', { name })}
        value={tie.gives}
        onChange={(gives) => change({ gives })}
      />
      <GiftField
        say={say}
        name={`gets-${id}`}
        legend={say('circle:edit.gets', { name })}
        value={tie.gets}
        onChange={(gets) => change({ gets })}
      />
      <Choice type="checkbox" name={`ask-${id}`} value="yes" checked={tie.ask} onChange={(ask) => change({ ask })}>
        {say('circle:edit.ask', { name })}
      </Choice>
      <p class="buttons">
        <button type="button" class="button" onClick={() => dispatch({ type: 'removed', id })}>
          {say('circle:edit.remove', { name })}
        </button>
      </p>
    </form>
  );
}
