import type { ComponentChildren } from 'preact';
import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { StaffState } from './reducer.ts';

export interface StaffProps {
  readonly say: Say;
  readonly state: StaffState;
  /** ISO day, on the sheet that is printed. */
  readonly day: string;
  readonly print: () => void;
  readonly answerPrinter: (result: 'good' | 'bad') => void;
  readonly lookOffline: () => void;
  readonly tryStorage: () => void;
  readonly tryIdle: () => void;
}

/** Four things that someone who looks after a kiosk can try, each with a plain result. */
export function StaffView(props: StaffProps) {
  const { say, state, day } = props;
  return (
    <>
      <div class="trials">
        <Trial say={say} name="printer" go={props.print} result={<Printer {...props} />} />
        <Trial say={say} name="offline" go={props.lookOffline} result={<Offline {...props} />} />
        <Trial
          say={say}
          name="storage"
          go={props.tryStorage}
          result={
            state.storage && <Result isGood={state.storage === 'good'}>{say(`staff:storage.${state.storage}`)}</Result>
          }
        />
        <Trial
          say={say}
          name="idle"
          go={props.tryIdle}
          result={state.isIdleTried && <Result isGood>{say('staff:idle.soon')}</Result>}
        />
      </div>
      <section class="sheet">
        <h2>{say('staff:sheet')}</h2>
        <p>{say({ key: 'staff:sheet.day', params: { day: { day } } })}</p>
        <p>{say('staff:sheet.text')}</p>
      </section>
    </>
  );
}

interface TrialProps {
  readonly say: Say;
  readonly name: 'printer' | 'offline' | 'storage' | 'idle';
  readonly go: () => void;
  readonly result: ComponentChildren;
}

function Trial({ say, name, go, result }: TrialProps) {
  return (
    <section class="card">
      <h2>{say(`staff:${name}`)}</h2>
      <p>{say(`staff:${name}.text`)}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={go}>
          {say(`staff:${name}.go`)}
        </button>
      </p>
      <div role="status">{result}</div>
    </section>
  );
}

function Printer({ say, state, answerPrinter }: StaffProps) {
  const { printer } = state;
  if (printer === 'untried') return null;
  if (printer !== 'asked') return <Result isGood={printer === 'good'}>{say(`staff:printer.${printer}`)}</Result>;
  return (
    <>
      <p>{say('staff:printer.asked')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => answerPrinter('good')}>
          {say('staff:printer.yes')}
        </button>
        <button type="button" class="button" onClick={() => answerPrinter('bad')}>
          {say('staff:printer.no')}
        </button>
      </p>
    </>
  );
}

function Offline({ say, state: { offline } }: StaffProps) {
  if (offline === undefined) return null;
  if (typeof offline === 'number') return <Result isGood>{say('staff:offline.good', { files: offline })}</Result>;
  return <Result isGood={false}>{say(`staff:offline.${offline}`)}</Result>;
}

function Result({ isGood, children }: { readonly isGood: boolean; readonly children: ComponentChildren }) {
  return <Notice kind={isGood ? 'info' : 'warning'}>{children}</Notice>;
}
