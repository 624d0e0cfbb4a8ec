import { longestName, mostSaved } from '../../core/links/start/SavedStart.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextLine } from '../../ui/TextLine.tsx';
import type { BuilderProps } from './View.tsx';

/** Settings that stay on this device, because someone pressed for it. Their names are in no link. */
export function Keep(props: BuilderProps) {
  const { own, state, dispatch, keep } = props;
  const { say } = own;
  const { keeping } = state;
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{say('builder:keep')}</h2>
      <p>{say('builder:keep.help')}</p>
      <p>{say('builder:keep.wipe')}</p>
      <TextLine
        name="keep-name"
        type="text"
        label={say('builder:keep.name')}
        help={say('builder:keep.nameHelp', { most: longestName })}
        value={state.name}
        onInput={(name) => dispatch({ type: 'named', name })}
        control={{ maxLength: longestName, 'aria-describedby': 'keep-name-help' }}
      />
      <p>
        <button type="button" class="button" onClick={keep}>
          {say('builder:keep.go')}
        </button>
      </p>
      <div role="status">
        {keeping ? (
          <Notice kind={keeping === 'kept' || keeping === 'gone' ? 'info' : 'warning'}>
            {say(`builder:keeping.${keeping}`, { most: mostSaved })}
          </Notice>
        ) : null}
      </div>
      <Saved {...props} />
    </section>
  );
}

function Saved({ own, state, dispatch, discard }: BuilderProps) {
  const { say } = own;
  return (
    <>
      <h3 id="saved" tabIndex={-1}>
        {say('builder:keep.list')}
      </h3>
      {state.saved.length === 0 ? (
        <p>{say('builder:keep.none')}</p>
      ) : (
        <ul class="chosen">
          {state.saved.map(({ name }) => (
            <li key={name}>
              <p>
                <bdi>{name}</bdi>
              </p>
              <p class="small">
                <button
                  type="button"
                  class="button"
                  aria-label={say('builder:keep.use.of', { name })}
                  onClick={() => dispatch({ type: 'used', name })}
                >
                  {say('builder:keep.use')}
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={say('builder:keep.delete.of', { name })}
                  onClick={() => discard(name)}
                >
                  {say('builder:keep.delete')}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
