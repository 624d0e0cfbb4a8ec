import { Notice } from '../../ui/Notice.tsx';
import { OpenKey } from '../OpenKey.tsx';
import { FileName } from './Choose.tsx';
import type { SealedOne } from './reducer.ts';
import type { ReceivedProps } from './View.tsx';

type AskKeyProps = Pick<ReceivedProps, 'say' | 'state' | 'openKey' | 'leaveSealed'> & { readonly file: SealedOne };

/** A file for an organisation asks for its key, once a visit. */
export function AskKey({ say, state, openKey, leaveSealed, file }: AskKeyProps) {
  return (
    <div class="screen-only key">
      <h2 tabIndex={-1}>{say('keys:use.title')}</h2>
      <FileName name={file.name} />
      <p>{say('keys:use.text')}</p>
      <OpenKey say={say} isBusy={state.isBusy} problem={state.keyProblem} open={openKey} />
      <p class="buttons">
        <button type="button" class="button" onClick={leaveSealed}>
          {say('received:sealed.other')}
        </button>
      </p>
    </div>
  );
}

/** As long as a key is open its owner can see that, and close it. */
export function KeyIsOpen({ say, closeKey }: Pick<ReceivedProps, 'say' | 'closeKey'>) {
  return (
    <div class="screen-only">
      <Notice kind="info">
        <p>{say('keys:use.open')}</p>
        <p>{say('keys:use.anyone')}</p>
      </Notice>
      <p class="buttons">
        <button type="button" class="button" onClick={closeKey}>
          {say('keys:open.close')}
        </button>
      </p>
    </div>
  );
}
