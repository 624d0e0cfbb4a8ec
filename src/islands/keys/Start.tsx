import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { OpenKey } from '../OpenKey.tsx';
import type { KeysProps } from './View.tsx';

/** Make a key, or look at one again. */
export function Start(props: KeysProps & { readonly stage: 'ready' | 'busy' | 'failed' }) {
  const { say, stage, state, make, open } = props;
  return (
    <>
      <form method="dialog" autocomplete="off" noValidate>
        <h2 id="make" tabIndex={-1}>
          {say('keys:start.title')}
        </h2>
        <Who {...props} />
        <p class="buttons">
          <button type="button" class="button primary" aria-disabled={stage === 'busy'} onClick={make}>
            {say('keys:start.go')}
          </button>
        </p>
        <p role="status">{stage === 'busy' ? say('keys:start.busy') : ''}</p>
        <div role="alert">{stage === 'failed' ? <Notice kind="warning">{say('keys:start.failed')}</Notice> : null}</div>
      </form>
      <details class="more">
        <summary>{say('keys:open.title')}</summary>
        <p>{say('keys:open.text')}</p>
        <OpenKey say={say} isBusy={state.opening.isBusy} problem={state.opening.problem} open={open} />
      </details>
    </>
  );
}

/** Names come from the municipality's file: whoever is not there can still make a key. */
function Who({ say, state, organisations, choose }: KeysProps) {
  if (organisations.length === 0) return null;
  return (
    <Select
      name="organisation"
      label={say('keys:start.who')}
      help={say('keys:start.help')}
      nothing={say('keys:start.nobody')}
      options={organisations.map(({ code, name }) => ({ value: String(code), text: name, disabled: false }))}
      value={state.organisation === 0 ? '' : String(state.organisation)}
      onChoose={(code) => choose(Number(code))}
      control={{ 'aria-describedby': 'organisation-help' }}
    />
  );
}
