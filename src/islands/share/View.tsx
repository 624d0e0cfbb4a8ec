import { questionMaxLength } from '../../core/plan/OwnPlan.ts';
import { talkKinds } from '../../core/plan/Talk.ts';
import { tickedReport } from '../../core/report/buildReport.ts';
import type { ReportSection } from '../../core/report/Report.ts';
import { sectionTitle } from '../../core/report/talkLines.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Order } from './Order.tsx';
import { Paper, type Voice } from './Paper.tsx';
import type { ShareAction, ShareState } from './reducer.ts';
import { SectionView } from './SectionView.tsx';

export interface ShareProps {
  readonly say: Say;
  readonly voices: readonly Voice[];
  readonly sections: readonly ReportSection[];
  readonly today: string;
  /** A kiosk keeps no files. */
  readonly canKeep: boolean;
  /** Address of the page for after the talk. */
  readonly after: string;
  readonly state: ShareState;
  readonly dispatch: (action: ShareAction) => void;
  readonly print: () => void;
  /** How many pieces to draw: the sections, then the paper section by section, and then what stands below it. */
  readonly drawn: number;
  readonly keep: () => void;
}

/** What it is, own question, ticks and own words, the exact page, print, and a file to go on with later. */
export function ShareView(props: ShareProps) {
  const { say, state, dispatch, sections, drawn } = props;
  return (
    <>
      <form method="dialog" autocomplete="off" class="screen-only" noValidate>
        <Kinds {...props} />
        <TextArea
          name="question"
          label={say(sectionTitle(state.talk.kind, 'question'))}
          help={say('pages:report.questionHelp')}
          limit={say('questions:characters', { max: questionMaxLength })}
          rows={4}
          maxLength={questionMaxLength}
          value={state.question}
          onInput={(question) => dispatch({ type: 'asked', question })}
        />
        <h2>{say('pages:report.choose')}</h2>
        <p>{say('pages:report.chooseHelp')}</p>
        {sections.slice(0, drawn).map((section) => (
          <SectionView key={section.id} section={section} say={say} state={state} dispatch={dispatch} />
        ))}
        {drawn > sections.length ? <SectionOrder {...props} /> : null}
      </form>
      {drawn > sections.length ? <Below {...props} /> : null}
      <div class="screen-only">{state.kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}</div>
    </>
  );
}

/** A preparation, or a plan that the law names: nobody has to make one. */
function Kinds({ say, state, dispatch }: ShareProps) {
  return (
    <fieldset>
      <legend>{say('talk:kind.title')}</legend>
      {talkKinds.map((kind) => (
        <Choice
          key={kind}
          type="radio"
          name="kind"
          value={kind}
          checked={state.talk.kind === kind}
          onChange={() => dispatch({ type: 'made', kind })}
        >
          <strong>{say(`talk:kind.${kind}`)}</strong>
          <br />
          {say(`talk:kind.${kind}Help`)}
        </Choice>
      ))}
    </fieldset>
  );
}

function SectionOrder({ say, sections, state, dispatch }: ShareProps) {
  const all = sections.map(({ id }) => id);
  return (
    <Order
      list="sections"
      title={say('talk:order.title')}
      items={all.map((id) => ({ id, name: say(sectionTitle(state.talk.kind, id)) }))}
      say={say}
      moved={state.moved}
      move={(id, by) => dispatch({ type: 'movedSection', id, by, all })}
    />
  );
}

/** The exact page as it goes along, print, and the file to go on with. */
function Below(props: ShareProps) {
  const { say, voices, sections, state, drawn, today } = props;
  const ticked = tickedReport(sections);
  const isWhole = drawn > 2 * sections.length;
  const paper = { voices, talk: state.talk, today, sections: ticked.slice(0, drawn - sections.length), isWhole };
  return (
    <>
      <h2 class="screen-only">{say('pages:report.preview')}</h2>
      <p class="screen-only">{say(ticked.length > 0 ? 'pages:report.previewHelp' : 'pages:report.previewEmpty')}</p>
      {ticked.length > 0 ? <Paper {...paper} /> : null}
      {isWhole ? <Doors {...props} isEmpty={ticked.length === 0} /> : null}
    </>
  );
}

function Doors({ say, print, isEmpty, canKeep, after, ...rest }: ShareProps & { readonly isEmpty: boolean }) {
  return (
    <>
      <p class="buttons screen-only">
        <button type="button" class="button primary" onClick={print} disabled={isEmpty}>
          {say('pages:report.print')}
        </button>
        <a class="button" href={after}>
          {say('talk:to')}
        </a>
      </p>
      {canKeep ? <Keep say={say} {...rest} /> : null}
    </>
  );
}

function Keep({ say, keep, state }: Pick<ShareProps, 'say' | 'keep' | 'state'>) {
  return (
    <section class="screen-only" id="keep">
      <h2>{say('pages:report.keep')}</h2>
      <p>{say('pages:report.keepText')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={keep}>
          {say('pages:report.keepButton')}
        </button>
      </p>
      <div role="status">{state.saved ? <Notice kind="info">{say('pages:report.kept')}</Notice> : null}</div>
    </section>
  );
}
