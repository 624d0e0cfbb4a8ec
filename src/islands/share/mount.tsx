import '../../platform/parsed.ts';
import { render } from 'preact';
import { toKeepFile } from '../../core/file/toKeepFile.ts';
import { acceptNotebook } from '../../core/notebook/acceptNotebook.ts';
import type { Notebook } from '../../core/notebook/Notebook.ts';
import { buildOutcomes } from '../../core/outcomes/buildOutcomes.ts';
import { evaluators } from '../../core/questionnaire/evaluator.ts';
import type { Questionnaire } from '../../core/questionnaire/Questionnaire.ts';
import { buildReport } from '../../core/report/buildReport.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { download } from '../../platform/files.ts';
import { breathe, drawInPieces, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { printPage } from '../../platform/print.ts';
import { readQuestionnaires } from '../../platform/questionnaires.ts';
import { openStore } from '../../platform/store.ts';
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
  readonly canKeep: boolean;
  readonly fileName: string;
}

const data = readPageData<ShareData>();
const questionnaires = readQuestionnaires<readonly Questionnaire[]>();
// The build leaves the evaluator out where none of its questionnaires needs it.
const evaluatorFor = import.meta.env.PORTAL_EXPRESSIONS ? evaluators(today()) : undefined;
const root = rootElement();
const say = createSay(data.language, data.strings);
const voices = data.voices.map(
  ({ language, dir, strings }): Voice => ({ language, dir, say: createSay(language, strings) }),
);
const context = { ...data, questionnaires };
const store = openStore((raw) => acceptNotebook(context, raw).notebook);

let notebook: Notebook = store.read();
/** Pieces that are drawn: the sections, and then all that stands below them. */
let drawn = 0;
let state: ShareState = {
  question: notebook.plan.question,
  ticks: notebook.ticks,
  opened: [],
  saved: false,
  kept: true,
};

function dispatch(action: ShareAction): void {
  state = reduceShare(state, action);
  if (action.type !== 'saved') save();
  draw();
}

function save(): void {
  const kept = store.read();
  notebook = { ...kept, plan: { ...kept.plan, question: state.question }, ticks: state.ticks };
  state = reduceShare(state, { type: 'kept', kept: store.write(notebook) });
}

function keep(): void {
  download(toKeepFile(questionnaires, notebook, today(), evaluatorFor), data.fileName, 'application/json');
  dispatch({ type: 'saved' });
}

/** Returns how many pieces there are. */
function draw(): number {
  const outcomes = buildOutcomes(questionnaires, notebook.answers, notebook.domains, evaluatorFor);
  const sections = buildReport(notebook, outcomes, data.serviceIds);
  const { canKeep } = data;
  const props = { say, voices, sections, canKeep, state, dispatch, keep, print: printPage, today: today(), drawn };
  render(<ShareView {...props} />, root);
  return sections.length + 1;
}

await breathe();
root.replaceChildren();
await drawInPieces((pieces) => {
  drawn = pieces;
  return draw();
});
// Who came to keep a file finds that first; the browser looked for the place before it was there.
if (location.hash === '#keep') document.getElementById('keep')?.scrollIntoView();
sayRunning();
