import { isDay } from '../../core/isDay.ts';
import { type Agreement, lineMaxLength, mostEntries, whoMaxLength } from '../../core/plan/OwnPlan.ts';
import { TextLine } from '../../ui/TextLine.tsx';
import { Acts, Entries, onEnter, type PartProps } from './Entries.tsx';
import { isFull } from './reducer.ts';

export interface AgreementsProps extends PartProps {
  /** People and groups of the circle, as its owner calls them; whom they would ask come first. */
  readonly names: readonly string[];
}

/** Who does what, and when. Fields write at once: nobody loses what was not "saved". */
export function Agreements(props: AgreementsProps) {
  const { say, state, dispatch } = props;
  const { agreements } = state.plan;
  const isEmpty = agreements.length === 0 && state.removed?.list !== 'agreements';
  return (
    <section>
      <h2>{say('plan:agreements.title')}</h2>
      <p>{say('plan:agreements.text')}</p>
      {isEmpty ? <p class="hint">{say('plan:agreements.none')}</p> : null}
      {isEmpty ? null : (
        <Entries list="agreements" entries={agreements} {...props}>
          {(agreement) => <OneAgreement agreement={agreement} {...props} />}
        </Entries>
      )}
      {isFull(agreements) ? (
        <p class="hint">{say('plan:entry.full', { max: mostEntries })}</p>
      ) : (
        <button type="button" class="button" id="more" onClick={() => dispatch({ type: 'agreed', what: '' })}>
          {say('plan:agreements.add')}
        </button>
      )}
    </section>
  );
}

function OneAgreement({ agreement, ...props }: AgreementsProps & { agreement: Agreement }) {
  const { say, state, dispatch } = props;
  const { id, what } = agreement;
  const isOpen = state.opened?.list === 'agreements' && state.opened.id === id;
  const about = what.trim() || say('plan:entry.blank');
  return (
    <div class="agreement">
      {isOpen ? (
        <AgreementFields agreement={agreement} {...props} />
      ) : (
        <AgreementSaid agreement={agreement} {...props} />
      )}
      <Acts say={say} dispatch={dispatch} list="agreements" id={id} about={about} isOpen={isOpen} />
    </div>
  );
}

function AgreementSaid({ agreement: { what, who, when }, say }: AgreementsProps & { agreement: Agreement }) {
  return (
    <>
      <p class="said" dir="auto">
        <strong>{what.trim() || say('plan:entry.blank')}</strong>
      </p>
      {who.trim() ? <p>{say('plan:agreements.saysWho', { who })}</p> : null}
      {when ? <p>{say('plan:agreements.saysWhen', { day: { day: when } })}</p> : null}
    </>
  );
}

function AgreementFields({ agreement, say, names, dispatch }: AgreementsProps & { agreement: Agreement }) {
  const { id, what, who, when } = agreement;
  const name = `agreements-${id}`;
  const change = (one: Partial<Agreement>) => dispatch({ type: 'changedAgreement', id, change: one });
  const onKeyDown = onEnter(() => dispatch({ type: 'closed' }));
  return (
    <>
      <TextLine
        name={`${name}-what`}
        label={say('plan:agreements.what')}
        type="text"
        value={what}
        onInput={(text) => change({ what: text })}
        control={{ maxLength: lineMaxLength, autocapitalize: 'sentences', onKeyDown }}
      />
      <TextLine
        name={`${name}-who`}
        label={say('plan:agreements.who')}
        help={say('plan:agreements.whoHelp')}
        type="text"
        value={who}
        onInput={(text) => change({ who: text })}
        control={{ maxLength: whoMaxLength, 'aria-describedby': `${name}-who-help`, onKeyDown }}
      />
      {/* Not a datalist: where autofill is off, one browser does not show it. */}
      <p class="names">
        {[say('plan:agreements.self'), ...names].map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={one === who}
            onClick={() => change({ who: one })}
          >
            <bdi>{one}</bdi>
          </button>
        ))}
      </p>
      <TextLine
        name={`${name}-when`}
        label={say('plan:agreements.when')}
        type="date"
        value={when}
        onInput={(day) => change({ when: isDay(day) ? day : '' })}
        control={{ max: '9999-12-31' }}
      />
    </>
  );
}
