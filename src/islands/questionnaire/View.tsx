import type { ComponentChildren } from 'preact';
import type { Originals } from '../../core/questionnaire/Originals.ts';
import type { PanelItem, Plan } from '../../core/questionnaire/Plan.ts';
import { asksTopics, stepsOf } from '../../core/questionnaire/stepsOf.ts';
import type { Say } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { BesideProps } from './Beside.tsx';
import { Chooser } from './Chooser.tsx';
import type { More } from './More.ts';
import { Pause } from './Pause.tsx';
import type { QuestionsAction, QuestionsState } from './reducer.ts';
import { Step } from './Step.tsx';

/** Where one can go from here. */
export interface QuestionsPaths {
  readonly home: string;
  readonly result: string;
  /** The page with the keep file; absent in a kiosk. */
  readonly keep?: string;
  /** The same questions on paper. */
  readonly booklet: string;
  /** Where one chooses other questions. */
  readonly choose: string;
  /** What comes after this questionnaire for who goes on. `isShort`: the short route goes on there too, to choose topics. */
  readonly next?: { readonly path: string; readonly title: string; readonly isShort: boolean };
}

export interface QuestionsProps {
  readonly plan: Plan;
  readonly say: Say;
  readonly paths: QuestionsPaths;
  readonly state: QuestionsState;
  readonly dispatch: (action: QuestionsAction) => void;
  /** Reads the screen aloud in which the button stands, or stops; the rest is what to say where that does not come. */
  readonly askToRead: (button: HTMLElement, failed: string) => void;
  /** What is folded, for who has no script; absent where a module draws it. */
  readonly folded?: (panel: PanelItem) => ComponentChildren;
  /** The one screen that stands in the page when the module takes it over; absent where all of them do. */
  readonly only?: number;
  /** Absent in Dutch itself. */
  readonly beside?: BesideProps | undefined;
  /** The same words in Dutch, while someone wants to see both. */
  readonly originals?: Originals | undefined;
  /** What only some questionnaires need. */
  readonly more?: More | undefined;
}

/**
 * The whole questionnaire as one form: all steps are in the HTML, so that it works on paper and without JavaScript. Once
 * the module runs, only the step in sight is: on an old phone the others cost a quarter of a second.
 * A plain form would send answers to the host on Enter; method="dialog" without a submit button never does (measured).
 */
export function QuestionsView(given: QuestionsProps) {
  const { state, say, only, more } = given;
  const props = more ? { ...given, plan: more.planNow(state) } : given;
  const { plan } = props;
  // Before the module runs every step stands in the questionnaire's order; after it, in the person's own.
  const steps = state.ready
    ? stepsOf(plan.questionnaire, state.domains, more?.visible(state.answers))
    : plan.screens.map((_, index) => index);
  return (
    <form method="dialog" autocomplete="off" class="steps" noValidate>
      {asksTopics(plan.questionnaire) ? <Chooser steps={steps} {...props} /> : null}
      {plan.screens.map((screen, index) => {
        const number = steps.indexOf(index) + 1;
        const isDrawn = state.ready ? number > 0 && number === state.step : only === undefined || only === index;
        if (!isDrawn) return null;
        return <Step key={index} screen={screen} index={index} number={number} total={steps.length} {...props} />;
      })}
      {state.ready && state.step > 0 ? <Pause {...props} /> : null}
      {state.kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}
    </form>
  );
}
