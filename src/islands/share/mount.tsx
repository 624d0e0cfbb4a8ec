import { render } from 'preact';
import type { PhonePart } from '../../core/file/phoneParts.ts';
import { toKeepFile } from '../../core/file/toKeepFile.ts';
import type { Notebook } from '../../core/notebook/Notebook.ts';
import { tidyNotebook } from '../../core/notebook/tidyNotebook.ts';
import { buildOutcomes } from '../../core/outcomes/buildOutcomes.ts';
import { evaluators } from '../../core/questionnaire/evaluator.ts';
import { buildReport, tickedReport } from '../../core/report/buildReport.ts';
import type { ReportSection } from '../../core/report/Report.ts';
import type { Voice } from '../../export/blocks/Voice.ts';
import type { ShareFile, ShareFormat } from '../../export/formats/ShareFile.ts';
import type { Attachment, PdfOrder } from '../../export/pdf/PdfOrder.ts';
import { createSay } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { breathe, drawInPieces, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { printPage } from '../../platform/print.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openNotebook } from '../openNotebook.ts';
import { DeviceSection } from './device/DeviceSection.tsx';
import { Formats } from './Formats.tsx';
import { type KeepState, keepAs, startKeep } from './keeping.ts';
import { measureSheets } from './measureSheets.ts';
import { Phone } from './Phone.tsx';
import { openPdfDoor } from './pdf/openPdfDoor.ts';
import { reduceShare, type ShareAction, type ShareState } from './reducer.ts';
import type { ShareData } from './ShareData.ts';
import { spokenPaper } from './spokenPaper.ts';
import type { MadeForPhone } from './toPhone.ts';
import { ShareView } from './View.tsx';

await wholePage();
const read = readPageData<ShareData>();
const { questionnaires, store } = openNotebook(read);
let notebook: Notebook = store.read();
// A list that comes whole needs nothing of this.
const data = read.areas ? await (await import('./areaPins.ts')).withAreaPins(read, read.areas, notebook) : read;
const root = rootElement();
const say = createSay(data.language, data.strings);
const voices = data.voices.map(
  ({ language, dir, strings }): Voice => ({ language, dir, say: createSay(language, strings) }),
);
// The build leaves the evaluator out where none of its questionnaires needs it.
const evaluatorFor = import.meta.env.PORTAL_EXPRESSIONS ? evaluators(today()) : undefined;

/** Absent where the build is for a kiosk, and then its files are not in it. */
const pdf =
  import.meta.env.PORTAL_PROFILE === 'kiosk'
    ? undefined
    : openPdfDoor({
        order: pdfOrder,
        fileName: (withAll) => `${data.fileName}${withAll ? '-alles' : ''}.pdf`,
        changed: () => draw(),
      });

/** About how many sheets print takes, as last measured. */
let sheets = 0;
let measuring: ReturnType<typeof setTimeout> | undefined;
/** Measuring lays out the paper once more: not at each letter that someone types. */
const measureAfterMs = 400;
/** Pieces that are drawn: the sections to choose from, and then the same on paper with all that stands below. */
let drawn = 0;
let keepState = startKeep;
let state: ShareState = {
  question: notebook.plan.question,
  talk: notebook.talk,
  ticks: notebook.ticks,
  opened: [],
  moved: undefined,
  saved: false,
  kept: true,
};

function dispatch(action: ShareAction): void {
  state = reduceShare(state, action);
  if (action.type !== 'saved') {
    save();
    pdf?.forget();
    measureSoon();
  }
  draw();
  focusAfter(action);
}

/** At the end of a list the button that was pressed can do no more: focus goes to its neighbour. */
function focusAfter(action: ShareAction): void {
  if (action.type !== 'movedSection' && action.type !== 'movedTopic') return;
  const way = action.by < 0 ? 'up' : 'down';
  const [button, other] = [way, way === 'up' ? 'down' : 'up'].map((one) =>
    root.querySelector<HTMLButtonElement>(`[id="${one}-${action.id}"]`),
  );
  (button?.disabled ? other : button)?.focus();
}

function save(): void {
  const kept = store.read();
  notebook = { ...kept, plan: { ...kept.plan, question: state.question }, talk: state.talk, ticks: state.ticks };
  state = reduceShare(state, { type: 'kept', kept: store.write(notebook) });
}

function setKeep(change: Partial<KeepState>): void {
  keepState = { ...keepState, ...change };
  draw();
}

/** Asked twice, it is done once: sealing takes a while. */
async function keep(): Promise<void> {
  const [voice] = voices;
  if (keepState.stage === 'busy' || !voice) return;
  setKeep({ stage: 'busy', name: '', passphrase: '' });
  try {
    const toKeep = { questionnaires, notebook, evaluatorFor, serviceIds: data.serviceIds, fileName: data.fileName };
    setKeep({ stage: 'ready', ...(await keepAs(keepState.kind, { ...toKeep, voice: { ...voice, say } })) });
    dispatch({ type: 'saved' });
  } catch {
    setKeep({ stage: 'failed' });
  }
}

/** What this needs is fetched on the click: few people ask for it. */
async function forPhone(left: readonly PhonePart[]): Promise<MadeForPhone> {
  const { toPhone } = await import('./toPhone.ts');
  const tidy = tidyNotebook(questionnaires, notebook, evaluatorFor);
  return toPhone({ questionnaires, notebook: tidy, savedOn: today(), page: data.phone.page }, left);
}

/** The paper as it now is, in another form. What that needs is fetched on a click: most people print. */
async function makeFile(format: ShareFormat): Promise<ShareFile | undefined> {
  const { shareFile } = await import('./shareFile.ts');
  const { author, answers, domains, talk } = notebook;
  const sections = sectionsNow();
  const day = today();
  const blocks = spokenPaper({ sections, talk, author, today: day, voices });
  const answered = { questionnaires, answers, domains, outcomes, evaluatorFor };
  const { language } = data;
  const ticked = tickedReport(sections);
  return shareFile(format, { ...answered, blocks, voices, ticked, author, talk, language, today: day });
}

function pdfOrder(withAll: boolean): Omit<PdfOrder, 'letters'> {
  const day = today();
  const pageLabel = say('pdf:page', { page: '{page}', pages: '{pages}' });
  const paper = spokenPaper({ sections: sectionsNow(), talk: state.talk, author: notebook.author, today: day, voices });
  return {
    blocks: paper,
    language: data.language,
    dir: voices[0]?.dir ?? 'ltr',
    pageLabel,
    madeOn: day,
    ...(withAll ? { attachment: keepFile(day) } : {}),
  };
}

/** What was filled in, as it travels inside a PDF. */
function keepFile(day: string): Attachment {
  const text = toKeepFile(questionnaires, notebook, day, evaluatorFor);
  const bytes = new TextEncoder().encode(text);
  return { bytes, name: `${data.fileName}.json`, type: 'application/json', description: say('pdf:withAll') };
}

function measureSoon(): void {
  if (import.meta.env.PORTAL_PROFILE === 'kiosk') return; // It says so when someone is about to print.
  clearTimeout(measuring);
  measuring = setTimeout(() => {
    sheets = measureSheets(root.querySelector<HTMLElement>('.paper'));
    draw();
  }, measureAfterMs);
}

// Answers do not change on this page.
const outcomes = buildOutcomes(questionnaires, notebook.answers, notebook.domains, evaluatorFor);
let reported: { readonly of: Notebook; readonly sections: readonly ReportSection[] } | undefined;

function sectionsNow(): readonly ReportSection[] {
  if (reported?.of !== notebook)
    reported = { of: notebook, sections: buildReport(notebook, outcomes, data.serviceIds, data.delicateIds) };
  return reported.sections;
}

/** Returns how many pieces there are. */
function draw(): number {
  const sections = sectionsNow();
  const { canKeep, after, explained } = data;
  const props = {
    say,
    explained,
    after,
    voices,
    sections,
    canKeep,
    state,
    dispatch,
    keeping: { state: keepState, choose: (kind: KeepState['kind']) => setKeep({ kind }), keep: () => void keep() },
    print: printPage,
    today: today(),
    author: notebook.author,
    drawn,
    phone: <Phone say={say} of={notebook} make={forPhone} home={data.phone.home} />,
    // A kiosk hands out no files: there this is no part of the code.
    formats:
      import.meta.env.PORTAL_PROFILE === 'kiosk' ? null : (
        <Formats
          say={say}
          of={notebook}
          isEmpty={sections.every(({ lines }) => lines.every(({ on }) => !on))}
          make={makeFile}
          about={data.forms}
          organisations={data.receivers}
          preparedBy={notebook.prepared.organisation}
        />
      ),
    device: import.meta.env.PORTAL_PROFILE === 'kiosk' ? null : <DeviceSection say={say} {...data} />,
    sheets,
    pdf: pdf?.door(),
  };
  render(<ShareView {...props} />, root);
  return 2 * sections.length + 1;
}

await breathe();
root.replaceChildren();
await drawInPieces((pieces) => {
  drawn = pieces;
  return draw();
});
// What comes later, such as an own question, is drawn at once.
drawn = Number.POSITIVE_INFINITY;
// Who came to keep a file finds that first; the browser looked for the place before it was there.
if (/^#(keep|device)$/.test(location.hash)) document.getElementById(location.hash.slice(1))?.scrollIntoView();
measureSoon();
sayRunning();
