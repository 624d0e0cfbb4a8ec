import type { ComponentChildren } from 'preact';
import type { Notebook } from '../../core/notebook/Notebook.ts';
import { questionMaxLength } from '../../core/plan/OwnPlan.ts';
import { talkKinds } from '../../core/plan/talkParts.ts';
import { tickedReport } from '../../core/report/buildReport.ts';
import type { ReportSection } from '../../core/report/Report.ts';
import { sectionTitle } from '../../core/report/talkLines.ts';
import type { Voice } from '../../export/blocks/Voice.ts';
import type { Say } from '../../i18n/format.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { ExplainedTexts } from '../../ui/Explained.tsx';
import { Jumps } from '../../ui/Jumps.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Paper } from '../Paper.tsx';
import { Keep, type KeepProps } from './Keep.tsx';
import { Order } from './Order.tsx';
import { type PdfDoor, SavePdf } from './pdf/SavePdf.tsx';
import type { ShareAction, ShareState } from './reducer.ts';
import { SectionView } from './SectionView.tsx';
import { spokenPaper } from './spokenPaper.ts';

export interface ShareProps {
  readonly say: Say;
  readonly voices: readonly Voice[];
  readonly sections: readonly ReportSection[];
  readonly today: string;
  /** Who filled in what goes along. */
  readonly author: Notebook['author'];
  /** A kiosk keeps no files. */
  readonly canKeep: boolean;
  readonly explained: ExplainedTexts;
  /** Address of the page for after the talk. */
  readonly after: string;
  readonly state: ShareState;
  readonly dispatch: (action: ShareAction) => void;
  readonly print: () => void;
  /** How many pieces to draw: the sections, then the paper section by section, and then what stands below it. */
  readonly drawn: number;
  readonly keeping: Omit<KeepProps, 'say' | 'isSaved'>;
  /** The section that takes it along on a phone. */
  readonly phone: ComponentChildren;
  /** The section with other forms of the paper. */
  readonly formats: ComponentChildren;
  /** The section that keeps it on the device; null in a kiosk. */
  readonly device: ComponentChildren;
  /** About how many sheets print takes; 0 where nobody has measured yet. */
  readonly sheets: number;
  /** Absent in a kiosk. */
  readonly pdf?: PdfDoor | undefined;
}

/** What it is, own question, ticks and own words, the exact page, print, and a file to go on with later. */
export function ShareView(props: ShareProps) {
  const { say, state, dispatch, sections, drawn, explained } = props;
  return (
    <>
      <form method="dialog" autocomplete="off" class="screen-only" noValidate>
        <Ways {...props} />
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
        <h2 id="choose">{say('pages:report.choose')}</h2>
        <p>{say('pages:report.chooseHelp')}</p>
        {sections.slice(0, drawn).map((section) => (
          <SectionView key={section.id} section={section} {...{ say, state, dispatch, explained }} />
        ))}
        {drawn > sections.length ? <SectionOrder {...props} /> : null}
      </form>
      {drawn > sections.length ? <Below {...props} /> : null}
      <div class="screen-only">{state.kept ? null : <Notice kind="warning">{say('questions:notKept')}</Notice>}</div>
    </>
  );
}

/** It is a long page, and who only wants a file need not read it all. */
function Ways({ say, canKeep, pdf }: ShareProps) {
  const hasPdf = import.meta.env.PORTAL_PROFILE !== 'kiosk' && pdf;
  const to = [
    { id: 'choose', name: say('pages:report.choose') },
    { id: 'paper', name: say('pages:report.preview') },
    ...(hasPdf ? [{ id: 'pdf', name: say('pdf:title') }] : []),
    { id: 'phone', name: say('phone:make.title') },
    ...(canKeep
      ? [
          { id: 'forms', name: say('formats:title') },
          { id: 'keep', name: say('pages:report.keep') },
          { id: 'device', name: say('device:title') },
        ]
      : []),
  ];
  return <Jumps label={say('common:parts')} to={to} />;
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
  const { say, voices, sections, state, drawn, today, author } = props;
  const isEmpty = tickedReport(sections).length === 0;
  const isWhole = drawn > 2 * sections.length;
  const blocks = spokenPaper({ sections, talk: state.talk, author, today, voices }, drawn - sections.length);
  return (
    <>
      <h2 class="screen-only" id="paper">
        {say('pages:report.preview')}
      </h2>
      <p class="screen-only">{say(isEmpty ? 'pages:report.previewEmpty' : 'pages:report.previewHelp')}</p>
      {isEmpty ? null : <Paper blocks={blocks} />}
      {isWhole ? <Doors {...props} isEmpty={isEmpty} /> : null}
    </>
  );
}

function Doors({
  say,
  print,
  isEmpty,
  canKeep,
  after,
  phone,
  formats,
  device,
  keeping,
  state,
  pdf,
  sheets,
}: ShareProps & { readonly isEmpty: boolean }) {
  return (
    <>
      {/* Its room is kept until it is counted: what moves under a finger makes a tap that does nothing. */}
      {import.meta.env.PORTAL_PROFILE === 'kiosk' ? null : (
        <p class={sheets > 0 ? 'screen-only' : 'screen-only to-come'}>{say('pdf:print', { count: sheets || 1 })}</p>
      )}
      <p class="buttons screen-only">
        <button type="button" class="button primary" onClick={print} disabled={isEmpty}>
          {say('pages:report.print')}
        </button>
        <a class="button" href={after}>
          {say('talk:to')}
        </a>
      </p>
      {import.meta.env.PORTAL_PROFILE !== 'kiosk' && pdf ? <SavePdf say={say} isEmpty={isEmpty} {...pdf} /> : null}
      {phone}
      {formats}
      {canKeep ? <Keep say={say} isSaved={state.saved} {...keeping} /> : null}
      {device}
    </>
  );
}
