import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { OpenKey } from '../OpenKey.tsx';
import type { KeyProblem } from '../openKeyFile.ts';

export interface SignProps {
  readonly say: Say;
  /** Of the organisation that is chosen. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly problem: KeyProblem | undefined;
  /** A browser that does not know Ed25519. */
  readonly cannot: boolean;
  readonly open: (file: File | undefined, typed: string) => void;
  readonly close: () => void;
}

/** With the key of the organisation a citizen sees for sure who prepared the link. The key stays in memory alone. */
export function Sign({ say, name, isOpen, isBusy, problem, cannot, open, close }: SignProps) {
  if (isOpen) {
    return (
      <section id="sign" tabIndex={-1}>
        <Notice kind={cannot ? 'warning' : 'info'}>
          {cannot ? say('builder:sign.cannot') : say('builder:sign.on', { name })}
        </Notice>
        <p class="buttons">
          <button type="button" class="button" onClick={close}>
            {say('keys:open.close')}
          </button>
        </p>
      </section>
    );
  }
  return (
    <details class="more" id="sign">
      <summary>{say('builder:sign.title')}</summary>
      <p>{say('builder:sign.text', { name })}</p>
      <OpenKey say={say} isBusy={isBusy} problem={problem} open={open} />
    </details>
  );
}
