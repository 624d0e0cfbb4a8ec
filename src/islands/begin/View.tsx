import type { Fault } from '../../core/finder/begin/acceptDraft.ts';
import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Joining, Reaching, What, When, Where } from './Fields.tsx';
import { Outcome } from './Outcome.tsx';
import type { BeginAction, BeginState, CopyWhat } from './reducer.ts';
import type { BeginTexts } from './toTexts.ts';

export interface BeginProps {
  readonly say: Say;
  readonly demo: boolean;
  readonly linked: boolean;
  /** Address of who keeps the list. */
  readonly editor: string;
  /** Kinds of service that people begin among themselves. */
  readonly categories: readonly string[];
  readonly state: BeginState;
  /** What does not fit, once someone tried. */
  readonly faults: readonly Fault[];
  /** There when all fits and someone asked for it. */
  readonly texts?: BeginTexts;
  readonly dispatch: (action: BeginAction) => void;
  readonly copy: (what: CopyWhat, text: string) => void;
  readonly saveRow: (row: string) => void;
  readonly print: () => void;
}

/** A form of what one wants to begin, and the texts that it makes. */
export function BeginView(props: BeginProps) {
  const { say, faults, texts, dispatch } = props;
  return (
    <>
      <form
        method="dialog"
        autocomplete="off"
        noValidate
        class="screen-only begin"
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'tried' });
        }}
      >
        {faults.length > 0 ? <Faults say={say} faults={faults} /> : null}
        <What {...props} />
        <Where {...props} />
        <When {...props} />
        <Joining {...props} />
        <Reaching {...props} />
        <p class="buttons">
          <button type="submit" class="button primary">
            {say('begin:go')}
          </button>
        </p>
      </form>
      {texts ? <Outcome {...props} texts={texts} /> : null}
      {texts ? <div class="sheet">{`${texts.mail}\n\n${texts.row.replace('\uFEFF', '')}`}</div> : null}
    </>
  );
}

/** All that does not fit, each with the way to it. */
function Faults({ say, faults }: Pick<BeginProps, 'say' | 'faults'>) {
  return (
    <section class="faults" aria-labelledby="faults">
      <Notice kind="warning">
        <h2 id="faults" tabIndex={-1}>
          {say('begin:faults', { count: faults.length })}
        </h2>
        <ul>
          {faults.map(({ field, fault }) => (
            <li key={field}>
              <a href={`#${field}`}>{say(`begin:${field}.label`)}</a>
              <br />
              {say(`begin:fault.${fault}`)}
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}
