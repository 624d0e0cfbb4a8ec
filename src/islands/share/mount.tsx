import { render } from 'preact';
import { toKeepFile } from '../../core/file/toKeepFile.ts';
import type { Notebook } from '../../core/notebook/Notebook.ts';
import { buildOutcomes } from '../../core/outcomes/buildOutcomes.ts';
import { evaluators } from '../../core/questionnaire/evaluator.ts';
import { buildReport } from '../../core/report/buildReport.ts';
import type { ReportSection } from '../../core/report/Report.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { download } from '../../platform/files.ts';
import { breathe, drawInPieces, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { printPage } from '../../platform/print.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openNotebook } from '../openNotebook.ts';
import type { Voice } from './Paper.tsx';
import { reduceShare, type ShareAction, type ShareState } from './reducer.ts';
import { ShareView } from './View.tsx';

/** The data block of the take-along page. */
export interface ShareData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  /** The languages of the paper: the citizen's, and Dutch where that is another. */
  readonly voices: readonly { readonly language: string; readonly dir: Voice['dir']; readonly strings: Strings }[];
  readonly serviceIds: readonly string[];
  /** Of those, the ones whose name alone tells much about someone. */
  readonly delicateIds: readonly string[];
  readonly canKeep: boolean;
  /** Address of the page for after the talk. */
  readonly after: string;
  readonly fileName: string;
}

await wholePage();
const data = readPageData<ShareData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const voices = data.voices.map(
  ({ language, dir, strings }): Voice => ({ language, dir, say: createSay(language, strings) }),
);
const { questionnaires, store } = openNotebook(data);
// The build leaves the evaluator out where none of its questionnaires needs it.
const evaluatorFor = import.meta.env.PORTAL_EXPRESSIONS ? evaluators(today()) : undefined;

let notebook: Notebook = store.read();
/** Pieces that are drawn: the sections to choose from, and then the same on paper with all that stands below. */
let drawn = 0;
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
  if (action.type !== 'saved') save();
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

function keep(): void {
  download(toKeepFile(questionnaires, notebook, today(), evaluatorFor), data.fileName, 'application/json');
  dispatch({ type: 'saved' });
}

// Answers do not change on this page.
const outcomes = buildOutcomes(questionnaires, notebook.answers, notebook.domains, evaluatorFor);
let reported: { readonly of: Notebook; readonly sections: readonly ReportSection[] } | undefined;

/** Returns how many pieces there are. */
function draw(): number {
  if (reported?.of !== notebook)
    reported = { of: notebook, sections: buildReport(notebook, outcomes, data.serviceIds, data.delicateIds) };
  const { sections } = reported;
  const { canKeep, after } = data;
  const props = {
    say,
    after,
    voices,
    sections,
    canKeep,
    state,
    dispatch,
    keep,
    print: printPage,
    today: today(),
    drawn,
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
if (location.hash === '#keep') document.getElementById('keep')?.scrollIntoView();
sayRunning();
