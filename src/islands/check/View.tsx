import type { Finding, Place } from '../../core/host/Finding.ts';
import type { Say } from '../../i18n/format.ts';
import type { CheckState, Outcome } from './CheckState.ts';
import { ownUnseen } from './texts.ts';

/** A host that does one thing wrong mostly does it everywhere: some addresses show it. */
const mostPlaces = 5;

export interface CheckProps {
  readonly say: Say;
  readonly state: CheckState;
  /** The portal's own, as it stands in the address bar. */
  readonly address: string;
  readonly go: () => void;
  readonly print: () => void;
}

/** What a host does, in words for who looks after it: what was looked at, what came out, and what to do. */
export function CheckView({ say, state, address, go, print }: CheckProps) {
  const isBusy = state.at === 'busy';
  return (
    <div>
      <p class="buttons screen-only">
        <button type="button" class="button primary" onClick={go} aria-disabled={isBusy}>
          {say(state.at === 'done' ? 'check:again' : 'check:go')}
        </button>
        {state.at === 'done' && (
          <button type="button" class="button" onClick={print}>
            {say('check:print')}
          </button>
        )}
      </p>
      <div role="status">{isBusy && <p>{say('check:busy')}</p>}</div>
      {isBusy && state.all > 0 && (
        <p>
          <progress aria-label={say('check:busy')} max={state.all} value={state.done} />{' '}
          {say('check:busy.count', { done: state.done, all: state.all })}
        </p>
      )}
      {state.at === 'done' && <Report say={say} address={address} outcome={state.outcome} />}
    </div>
  );
}

interface ReportProps {
  readonly say: Say;
  readonly address: string;
  readonly outcome: Outcome;
}

function Report({ say, address, outcome: { findings, listHash, day } }: ReportProps) {
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong').length;
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome" tabindex={-1}>
        {say('check:done.title')}
      </h2>
      <p>{say({ key: 'check:done.where', params: { address, day: { day } } })}</p>
      <p class={`notice ${wrong > 0 ? 'warning' : 'info'}`}>
        {wrong > 0 ? say('check:done.wrong', { wrong }) : say('check:done.good')}
      </p>
      {findings.map((finding) => (
        <Told key={finding.check} say={say} finding={finding} />
      ))}
      {listHash && (
        <section class="told">
          <h3>{say('check:list.title')}</h3>
          <p>{say('check:list.text')}</p>
          <p class="hash" dir="ltr">
            {listHash}
          </p>
        </section>
      )}
    </section>
  );
}

function Told({ say, finding: { check, verdict, counted, places } }: { readonly say: Say; readonly finding: Finding }) {
  const isOwn = verdict !== 'unseen' || ownUnseen.some((one) => one === check);
  return (
    <section class="told" data-verdict={verdict}>
      <h3>{say(`check:${check}`)}</h3>
      <p>
        <strong>{say(`check:verdict.${verdict}`)}</strong>{' '}
        {say(isOwn ? `check:${check}.${verdict}` : 'check:unseen.rest')}
      </p>
      {verdict === 'wrong' && (
        <>
          {counted && <p>{say('check:counted', { ...counted })}</p>}
          {places.length > 0 && <Places say={say} places={places} />}
          <p>
            <strong>{say('check:remedy')}</strong> {say(`check:${check}.remedy`)}
          </p>
        </>
      )}
    </section>
  );
}

function Places({ say, places }: { readonly say: Say; readonly places: readonly Place[] }) {
  return (
    <ul class="places">
      {places.slice(0, mostPlaces).map(({ path, name, value }) => (
        <li key={`${path} ${name}`}>
          <code dir="ltr">/{path}</code> <code dir="ltr">{name}</code>:{' '}
          {value ? <code dir="ltr">{value}</code> : say('check:nothing')}
        </li>
      ))}
      {places.length > mostPlaces && <li>{say('check:more', { more: places.length - mostPlaces })}</li>}
    </ul>
  );
}
