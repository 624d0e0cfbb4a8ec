import type { Say } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';
import type { KeyProblem } from './openKeyFile.ts';

export interface OpenKeyProps {
  readonly say: Say;
  readonly isBusy: boolean;
  readonly problem: KeyProblem | undefined;
  readonly open: (file: File | undefined, typed: string) => void;
}

/** Asks for the file with a key and for its sixteen digits. What is wrong is said above them, at once and once. */
export function OpenKey({ say, isBusy, problem, open }: OpenKeyProps) {
  const go = (form: HTMLFormElement | null) =>
    open(
      form?.querySelector<HTMLInputElement>('#key-file')?.files?.[0],
      form?.querySelector<HTMLInputElement>('#key-digits')?.value ?? '',
    );
  const isAboutDigits = problem === 'digits' || problem === 'sealed';
  return (
    <form method="dialog" autocomplete="off" noValidate>
      <div role="alert">{problem ? <Notice kind="warning">{say(`keys:problem.${problem}`)}</Notice> : null}</div>
      <div class="field">
        <label for="key-file">{say('keys:open.file')}</label>
        <p class="hint" id="key-file-help">
          {say('keys:open.fileHelp')}
        </p>
        <input
          id="key-file"
          type="file"
          autocomplete="off"
          aria-describedby="key-file-help"
          aria-invalid={problem !== undefined && !isAboutDigits}
        />
      </div>
      <div class="field">
        <label for="key-digits">{say('keys:open.digits')}</label>
        <p class="hint" id="key-digits-help">
          {say('keys:open.digitsHelp')}
        </p>
        <input
          id="key-digits"
          class="passphrase"
          type="text"
          inputMode="numeric"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          data-own=""
          aria-describedby="key-digits-help"
          aria-invalid={isAboutDigits}
          onKeyDown={(event) => {
            if (event.key === 'Enter') go(event.currentTarget.form);
          }}
        />
      </div>
      <p class="buttons">
        <button type="button" class="button" aria-disabled={isBusy} onClick={(event) => go(event.currentTarget.form)}>
          {say('keys:open.go')}
        </button>
      </p>
      <p role="status">{isBusy ? say('keys:open.busy') : ''}</p>
    </form>
  );
}
