import { Notice } from '../../ui/Notice.tsx';
import type { OpenProps } from './View.tsx';

type SealedProps = Pick<OpenProps, 'say' | 'unseal' | 'leave'> & {
  readonly isBusy: boolean;
  readonly problem: 'digits' | 'sealed' | undefined;
};

/** Asks for the sixteen digits. What is wrong with them is said above them, at once and once. */
export function Sealed({ say, unseal, leave, isBusy, problem }: SealedProps) {
  const open = (form: HTMLFormElement | null) => unseal(form?.querySelector('input')?.value ?? '');
  return (
    <form method="dialog" autocomplete="off" noValidate>
      <h2 tabIndex={-1}>{say('open:sealed.title')}</h2>
      <div role="alert">
        {problem ? (
          <Notice kind="warning">{say(problem === 'digits' ? 'open:sealed.digits' : 'open:problem.sealed')}</Notice>
        ) : null}
      </div>
      <div class="field">
        <label for="digits">{say('open:sealed.label')}</label>
        <p class="hint" id="digits-help">
          {say('open:sealed.help')}
        </p>
        <input
          id="digits"
          class="passphrase"
          type="text"
          inputMode="numeric"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          data-own=""
          aria-describedby="digits-help"
          aria-invalid={problem !== undefined}
          onKeyDown={(event) => {
            if (event.key === 'Enter') open(event.currentTarget.form);
          }}
        />
      </div>
      <p class="buttons">
        <button
          type="button"
          class="button primary"
          aria-disabled={isBusy}
          onClick={(event) => open(event.currentTarget.form)}
        >
          {say('open:sealed.go')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say('open:sealed.other')}
        </button>
      </p>
      <p role="status">{isBusy ? say('open:sealed.busy') : ''}</p>
    </form>
  );
}
