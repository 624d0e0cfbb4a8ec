import { Select } from '../../ui/Select.tsx';
import { Undo } from '../../ui/Undo.tsx';
import type { BuilderProps } from './View.tsx';

/** The questionnaires in their order, each with buttons; and one more to add. */
export function Questionnaires({ own, context, state, dispatch }: BuilderProps) {
  const { say, questionnaires: names } = own;
  const chosen = state.link.questionnaires;
  const others = context.questionnaires.filter((id) => !chosen.includes(id));
  const button = (id: string, key: 'up' | 'down' | 'remove', disabled: boolean, press: () => void) => (
    <button
      type="button"
      class="button"
      id={`${key}-${id}`}
      disabled={disabled}
      aria-label={say(`builder:${key}.of`, { name: names[id] ?? id })}
      onClick={press}
    >
      {say(`builder:${key}`)}
    </button>
  );
  return (
    <>
      <p>{say('builder:questions.help')}</p>
      <ol class="chosen">
        {chosen.map((id, at) => (
          <li key={id}>
            <p>{names[id] ?? id}</p>
            <p class="small">
              {button(id, 'up', at === 0, () => dispatch({ type: 'moved', id, way: 'up' }))}
              {button(id, 'down', at === chosen.length - 1, () => dispatch({ type: 'moved', id, way: 'down' }))}
              {button(id, 'remove', chosen.length === 1, () => dispatch({ type: 'removed', id }))}
            </p>
          </li>
        ))}
      </ol>
      {state.gone ? (
        <Undo
          text={say('undo:removed', { what: names[state.gone.id] ?? state.gone.id })}
          back={say('undo:back')}
          putBack={() => dispatch({ type: 'restored' })}
        />
      ) : null}
      {others.length > 0 ? (
        <>
          <Select
            name="adding"
            label={say('builder:add.label')}
            nothing={say('builder:add.nothing')}
            options={others.map((value) => ({ value, text: names[value] ?? value, disabled: false }))}
            value={state.adding}
            onChoose={(id) => dispatch({ type: 'picked', id })}
          />
          <p>
            <button
              type="button"
              class="button"
              disabled={state.adding === ''}
              onClick={() => dispatch({ type: 'added' })}
            >
              {say('builder:add.go')}
            </button>
          </p>
        </>
      ) : null}
    </>
  );
}
