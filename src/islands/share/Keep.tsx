import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Digits } from './Digits.tsx';
import { type KeepKind, type KeepState, keepKinds } from './keeping.ts';

export interface KeepProps {
  readonly say: Say;
  readonly state: KeepState;
  /** What was handed out is still what stands on the page. */
  readonly isSaved: boolean;
  readonly choose: (kind: KeepKind) => void;
  readonly keep: () => void;
}

/** A file to go on with later, for oneself: plain, as a page, or sealed. */
export function Keep({ say, state, isSaved, choose, keep }: KeepProps) {
  const isBusy = state.stage === 'busy';
  return (
    <section class="screen-only" id="keep">
      <h2>{say('pages:report.keep')}</h2>
      <p>{say('pages:report.keepText')}</p>
      <form method="dialog" autocomplete="off">
        <fieldset>
          <legend>{say('keep:kind.title')}</legend>
          {keepKinds.map((kind) => (
            <Choice
              key={kind}
              type="radio"
              name="keep"
              value={kind}
              checked={state.kind === kind}
              onChange={() => choose(kind)}
            >
              <strong>{say(`keep:kind.${kind}`)}</strong>
              <br />
              {say(`keep:kind.${kind}Help`)}
            </Choice>
          ))}
        </fieldset>
        <p class="buttons">
          <button type="button" class="button" onClick={keep} aria-disabled={isBusy}>
            {say('pages:report.keepButton')}
          </button>
        </p>
      </form>
      <div role="status">
        {isBusy && state.kind === 'sealed' ? <p>{say('keep:sealed.busy')}</p> : null}
        {isSaved && state.name ? <Notice kind="info">{say('pages:report.kept', { name: state.name })}</Notice> : null}
        {state.passphrase ? <Digits say={say} passphrase={state.passphrase} /> : null}
        {state.stage === 'failed' ? <Notice kind="warning">{say('keep:failed')}</Notice> : null}
      </div>
    </section>
  );
}
