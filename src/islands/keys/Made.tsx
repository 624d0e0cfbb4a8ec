import { Notice } from '../../ui/Notice.tsx';
import { OpenKey } from '../OpenKey.tsx';
import { PublicHalf } from './PublicHalf.tsx';
import type { KeysAt } from './reducer.ts';
import type { KeysProps } from './View.tsx';

/** The file, its digits, whether they open it, and what goes to the municipality: in the order in which it is done. */
export function Made(props: KeysProps & { readonly where: Extract<KeysAt, { at: 'made' }> }) {
  const { say, where, state, fileName, saveAgain, open } = props;
  const { isBusy, problem } = state.opening;
  return (
    <>
      <h2 tabIndex={-1}>{say('keys:made.title')}</h2>
      <p>{say('keys:made.file', { name: fileName })}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={saveAgain}>
          {say('keys:made.again')}
        </button>
      </p>
      <h3>{say('keys:made.digits')}</h3>
      <p class="passphrase">
        <bdi dir="ltr">{where.made.digits}</bdi>
      </p>
      <p>{say('keys:made.write')}</p>
      <Notice kind="warning">{say('keys:made.lost')}</Notice>
      <h2 id="try" tabIndex={-1}>
        {say('keys:try.title')}
      </h2>
      {where.isTried ? (
        <Notice kind="info">{say('keys:try.right')}</Notice>
      ) : (
        <>
          <p>{say('keys:try.text')}</p>
          <OpenKey say={say} isBusy={isBusy} problem={problem} open={open} />
        </>
      )}
      <PublicHalf {...props} publicKeys={where.made.publicKeys} />
    </>
  );
}
