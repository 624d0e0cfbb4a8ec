import { Notice } from '../../ui/Notice.tsx';
import { Ask, type AskProps } from './Ask.tsx';
import type { ReceiveState } from './reducer.ts';

export interface ReceiveProps extends Omit<AskProps, 'received'> {
  readonly state: ReceiveState;
  readonly type: (code: string) => void;
  readonly open: () => void;
  readonly paths: { readonly questionnaire: string; readonly result: string };
}

/** Type the digits, see what came, decide. */
export function ReceiveView(props: ReceiveProps) {
  const { say, state } = props;
  switch (state.at) {
    case 'waiting':
      return <p>{say('phone:none')}</p>;
    case 'broken':
      return (
        <div role="alert" tabIndex={-1}>
          <Notice kind="warning">{say(`phone:problem.${state.problem}`)}</Notice>
        </div>
      );
    case 'locked':
      return <Unlock {...props} locked={state} />;
    case 'asking':
      return <Ask {...props} received={state.received} />;
    case 'left':
      return (
        <div role="status" tabIndex={-1}>
          <Notice kind="info">{say('phone:kept')}</Notice>
        </div>
      );
    default:
      return <Done {...props} done={state} />;
  }
}

type Locked = Extract<ReceiveState, { at: 'locked' }>;

function Unlock({ say, type, open, locked }: ReceiveProps & { readonly locked: Locked }) {
  const { code, busy, wrong } = locked;
  return (
    <form
      method="dialog"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <p role="status" tabIndex={-1}>
        {say('phone:incoming')}
      </p>
      <div class="field">
        <label for="code">{say('phone:code')}</label>
        <p class="hint" id="code-help">
          {say('phone:codeHelp')}
        </p>
        <input
          id="code"
          class="code"
          type="text"
          inputMode="numeric"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={code}
          onInput={(event) => type(event.currentTarget.value)}
          aria-describedby={wrong ? 'code-help code-wrong' : 'code-help'}
          aria-invalid={wrong}
        />
      </div>
      <div role="alert" id="code-wrong">
        {wrong ? <Notice kind="warning">{say('phone:wrong')}</Notice> : null}
      </div>
      <p class="buttons">
        <button type="button" class="button primary" onClick={open} disabled={busy}>
          {say('phone:open')}
        </button>
      </p>
      <div role="status">{busy ? <p>{say('common:loading')}</p> : null}</div>
    </form>
  );
}

function Done({ say, paths, done }: ReceiveProps & { done: Extract<ReceiveState, { kept: boolean }> }) {
  const isTaken = done.at === 'taken';
  const says = isTaken ? 'phone:taken' : 'phone:laid';
  return (
    <div role="status" tabIndex={-1}>
      <Notice kind={done.kept ? 'info' : 'warning'}>{say(done.kept ? says : 'questions:notKept')}</Notice>
      <p class="buttons">
        <a class="button primary" href={isTaken ? paths.result : `${paths.result}#beside`}>
          {say('open:toResult')}
        </a>
        <a class="button" href={paths.questionnaire}>
          {say('open:go')}
        </a>
      </p>
    </div>
  );
}
