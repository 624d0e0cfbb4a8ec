import type { ComponentChildren } from 'preact';
import type { Say } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';

export interface SealedProps {
  readonly say: Say;
  /** Whose digits they are: one's own, or those of whoever gave the file. */
  readonly topic: 'open' | 'received' | 'device';
  readonly unseal: (typed: string) => void;
  readonly leave: () => void;
  readonly isBusy: boolean;
  readonly problem: 'digits' | 'sealed' | undefined;
  /** Which file it is, where there may be several. */
  readonly children?: ComponentChildren;
}

/** Asks for the sixteen digits. What is wrong with them is said above them, at once and once. */
export function Sealed({ say, topic, unseal, leave, isBusy, problem, children }: SealedProps) {
  const open = (form: HTMLFormElement | null) => unseal(form?.querySelector('input')?.value ?? '');
  return (
    <form method="dialog" autocomplete="off" noValidate>
      <h2 tabIndex={-1}>{say(`${topic}:sealed.title`)}</h2>
      {children}
      <div role="alert">
        {problem ? (
          <Notice kind="warning">{say(`${topic}:sealed.${problem === 'digits' ? 'digits' : 'wrong'}`)}</Notice>
        ) : null}
      </div>
      <div class="field">
        <label for="digits">{say(`${topic}:sealed.label`)}</label>
        <p class="hint" id="digits-help">
          {say(`${topic}:sealed.help`)}
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
          {say(`${topic}:sealed.go`)}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say(`${topic}:sealed.other`)}
        </button>
      </p>
      <p role="status">{isBusy ? say(`${topic}:sealed.busy`) : ''}</p>
    </form>
  );
}
