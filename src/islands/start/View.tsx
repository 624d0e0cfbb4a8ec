import type { LifeDomain } from '../../core/domains.ts';
import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Asking } from './Asking.tsx';
import { Changing } from './Changing.tsx';
import { NumberForm } from './NumberForm.tsx';
import type { StartAction, StartState } from './reducer.ts';

/** A questionnaire as it is named here, in the language of the page. */
export interface StartList {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly asksTopics: boolean;
}

export interface StartProps {
  readonly say: Say;
  readonly state: StartState;
  readonly dispatch: (action: StartAction) => void;
  /** In the order in which they are offered. */
  readonly lists: readonly StartList[];
  readonly topics: readonly LifeDomain[];
  /** Names of the municipality's organisations by code. */
  readonly organisations: Readonly<Record<string, string>>;
  readonly lookUp: () => void;
  readonly go: () => void;
  /** Where someone begins who wants nothing of this. */
  readonly home: string;
  /** What this tab holds already; absent where it holds nothing. */
  readonly here?: {
    /** Hands out a file; absent where there are none, in a kiosk. */
    readonly save?: () => void;
    /** Name of the file that was handed out, or empty. */
    readonly saved: string;
  };
  /** Whether this browser keeps anything. */
  readonly kept: boolean;
}

/** See what was prepared and by whom, change it, and then begin with it or without. */
export function StartView(props: StartProps) {
  const { say, state, home } = props;
  if (state.at === 'asking') return <Asking {...props} asked={state} />;
  if (state.at === 'changing') return <Changing {...props} asked={state} />;
  return (
    <>
      {state.at === 'broken' ? (
        <div role="alert" tabIndex={-1}>
          <Notice kind="warning">{say(`start:problem.${state.problem}`)}</Notice>
        </div>
      ) : (
        <NumberForm {...props} typed={state.typed} wrong={state.wrong} />
      )}
      <p>
        <a href={home}>{say(import.meta.env.PORTAL_PROFILE === 'kiosk' ? 'start:withoutNumber' : 'start:without')}</a>
      </p>
    </>
  );
}
