import type { ComponentChildren } from 'preact';
import { questionMaxLength } from '../../core/plan/OwnPlan.ts';
import { tickedReport } from '../../core/report/buildReport.ts';
import type { ReportLine, ReportSection } from '../../core/report/Report.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Paper, type Voice } from './Paper.tsx';
import type { ShareAction, ShareState } from './reducer.ts';

export interface ShareProps {
  readonly say: Say;
  readonly voices: readonly Voice[];
  readonly sections: readonly ReportSection[];
  readonly today: string;
  /** A kiosk keeps no files. */
  readonly canKeep: boolean;
  readonly state: ShareState;
  readonly dispatch: (action: ShareAction) => void;
  readonly print: () => void;
  /** How many pieces to draw: the sections, then the paper section by section, and then what stands below it. */
  readonly drawn: number;
  readonly keep: () => void;
}

/** Own question, ticks, the exact page, print, and a file to go on with later. */
export function ShareView(props: ShareProps) {
  const { say, state, dispatch, sections, drawn } = props;
  return (
    <>
      <form method="dialog" autocomplete="off" class="screen-only" noValidate>
        <TextArea
          name="question"
          label={say('pages:report.question')}
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
          <SectionTicks
            key={section.id}
            section={section}
            isOpened={state.opened.includes(section.id)}
            say={say}
            dispatch={dispatch}
          />
        ))}
      </form>
      {drawn > sections.length ? <Below {...props} /> : null}
      <div class="screen-only">{state.kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}</div>
    </>
  );
}

/** The exact page as it goes along, print, and the file to go on with. */
function Below(props: ShareProps) {
  const { say, voices, sections, drawn, today } = props;
  const ticked = tickedReport(sections);
  const paper = ticked.slice(0, drawn - sections.length);
  return (
    <>
      <h2 class="screen-only">{say('pages:report.preview')}</h2>
      <p class="screen-only">{say(ticked.length > 0 ? 'pages:report.previewHelp' : 'pages:report.previewEmpty')}</p>
      {ticked.length > 0 ? <Paper voices={voices} sections={paper} today={today} /> : null}
      {drawn > 2 * sections.length ? <Doors {...props} isEmpty={ticked.length === 0} /> : null}
    </>
  );
}

function Doors({ say, print, isEmpty, canKeep, ...rest }: ShareProps & { readonly isEmpty: boolean }) {
  return (
    <>
      <p class="buttons screen-only">
        <button type="button" class="button primary" onClick={print} disabled={isEmpty}>
          {say('pages:report.print')}
        </button>
      </p>
      {canKeep ? <Keep say={say} {...rest} /> : null}
    </>
  );
}

type TicksProps = Pick<ShareProps, 'say' | 'dispatch'> & {
  readonly section: ReportSection;
  readonly isOpened: boolean;
};

function SectionTicks(props: TicksProps) {
  const [only, ...more] = props.section.lines;
  if (!only || more.length > 0) return <ManyTicks {...props} />;
  // A section of one line needs no second tick.
  return (
    <LineTick line={only} {...props}>
      <strong>{props.say(`report:section.${props.section.id}`)}</strong>
      <br />
    </LineTick>
  );
}

type LineProps = Pick<TicksProps, 'say' | 'dispatch'> & {
  readonly line: ReportLine;
  readonly children?: ComponentChildren;
};

function LineTick({ line, say, dispatch, children }: LineProps) {
  return (
    <Choice type="checkbox" checked={line.on} onChange={(on) => dispatch({ type: 'ticked', line, on })}>
      {children}
      <bdi>{[line.says ? say(line.says) : '', line.own ?? ''].filter(Boolean).join(' ')}</bdi>
    </Choice>
  );
}

function ManyTicks({ section, isOpened, say, dispatch }: TicksProps) {
  const { lines } = section;
  const isAny = lines.some((line) => line.on);
  const title = say(`report:section.${section.id}`);
  return (
    <fieldset class="ticks">
      <legend>
        {/* Where every line goes by itself, a tick for all of them would tick nothing. */}
        {section.id === 'circle' ? (
          title
        ) : (
          <Choice type="checkbox" checked={isAny} onChange={(on) => dispatch({ type: 'tickedSection', section, on })}>
            {title}
          </Choice>
        )}
      </legend>
      <details open={isAny || isOpened}>
        <summary>{say('report:lines', { count: lines.length })}</summary>
        {lines.some((line) => line.sensitive) ? <p class="hint">{say('pages:report.sensitive')}</p> : null}
        {lines.map((line) => (
          <LineTick key={line.id} line={line} say={say} dispatch={dispatch} />
        ))}
      </details>
    </fieldset>
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
