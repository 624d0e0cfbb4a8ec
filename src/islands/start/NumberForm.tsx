import { Notice } from '../../ui/Notice.tsx';
import { Keypad } from './Keypad.tsx';
import type { StartProps } from './View.tsx';

type NumberFormProps = Pick<StartProps, 'say' | 'dispatch' | 'lookUp'> & {
  readonly typed: string;
  readonly wrong: boolean;
};

/** Four digits of a letter or a card, in place of a link. */
export function NumberForm({ say, dispatch, lookUp, typed, wrong }: NumberFormProps) {
  return (
    <form
      method="dialog"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        lookUp();
      }}
    >
      <h2 tabIndex={-1}>{say('start:none.title')}</h2>
      <p>{say('start:none.text')}</p>
      <div class="field">
        <label for="number">{say('start:none.label')}</label>
        <p class="hint" id="number-help">
          {say('start:none.help')}
        </p>
        <input
          id="number"
          class="code"
          type="text"
          inputMode={import.meta.env.PORTAL_PROFILE === 'kiosk' ? 'none' : 'numeric'}
          dir="ltr"
          maxLength={12}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => dispatch({ type: 'typed', typed: event.currentTarget.value })}
          aria-describedby={wrong ? 'number-help number-wrong' : 'number-help'}
          aria-invalid={wrong}
        />
      </div>
      {import.meta.env.PORTAL_PROFILE === 'kiosk' ? <Keypad say={say} typed={typed} dispatch={dispatch} /> : null}
      <div id="number-wrong">{wrong ? <Notice kind="warning">{say('start:none.wrong')}</Notice> : null}</div>
      <p class="buttons">
        <button type="button" class="button primary" onClick={lookUp}>
          {say('start:none.go')}
        </button>
      </p>
    </form>
  );
}
