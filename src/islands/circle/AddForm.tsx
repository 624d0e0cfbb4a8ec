import { mostEntries, whoMaxLength } from '../../core/plan/OwnPlan.ts';
import { TextLine } from '../../ui/TextLine.tsx';
import { KindField, RingField } from './Fields.tsx';
import { isFull } from './reducer.ts';
import type { CircleProps } from './View.tsx';

/** Who, what they are, and how close: enough to put someone in the circle. The rest is told later, by who wants to. */
export function AddForm({ say, state, dispatch }: CircleProps) {
  const { draft, isNameless } = state;
  if (isFull(state)) return <p class="screen-only">{say('circle:add.full', { most: mostEntries })}</p>;
  return (
    <form
      method="dialog"
      autocomplete="off"
      noValidate
      class="screen-only add"
      onSubmit={(event) => {
        event.preventDefault();
        dispatch({ type: 'added' });
      }}
    >
      <h2>{say('circle:add.title')}</h2>
      <TextLine
        name="who"
        label={say('circle:add.name')}
        help={say('circle:add.help')}
        type="text"
        value={draft.name}
        onInput={(name) => dispatch({ type: 'drafted', draft: { name } })}
        control={{
          maxLength: whoMaxLength,
          'aria-describedby': isNameless ? 'who-help who-fault' : 'who-help',
          'aria-invalid': isNameless,
        }}
      />
      <p id="who-fault" class={isNameless ? 'fault' : ''}>
        {isNameless ? say('circle:add.fault') : ''}
      </p>
      <KindField
        say={say}
        name="kind"
        value={draft.kind}
        onChange={(kind) => dispatch({ type: 'drafted', draft: { kind } })}
      />
      <RingField
        say={say}
        name="ring"
        value={draft.ring}
        onChange={(ring) => dispatch({ type: 'drafted', draft: { ring } })}
      />
      <p class="buttons">
        <button type="submit" class="button primary">
          {say('circle:add.go')}
        </button>
      </p>
    </form>
  );
}
