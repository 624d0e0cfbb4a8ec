import { render } from 'preact';
import { mostMoments } from '../../core/notebook/Notebook.ts';
import { putBack, takenFrom } from '../../core/notebook/undo.ts';
import { buildOutcomes } from '../../core/outcomes/buildOutcomes.ts';
import { dangersOf } from '../../core/outcomes/dangersOf.ts';
import type { Outcome } from '../../core/outcomes/Outcome.ts';
import { evaluators } from '../../core/questionnaire/evaluator.ts';
import { countedQuestions, stepsOf } from '../../core/questionnaire/stepsOf.ts';
import { visibleQuestions } from '../../core/questionnaire/visibleQuestions.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { announceDanger } from '../../platform/danger.ts';
import { breathe, drawInPieces, focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { wholePage } from '../../platform/wholePage.ts';
import type { ExplainedTexts } from '../../ui/Explained.tsx';
import { openNotebook } from '../openNotebook.ts';
import type { Look } from './Compare.tsx';
import { type ResultsProps, ResultsView } from './View.tsx';

/** The data block of the result page. */
export interface ResultsData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly explained: ExplainedTexts;
  readonly paths: ResultsProps['paths'];
  /** Questionnaire id to its page. */
  readonly questionPaths: Readonly<Record<string, string>>;
}

await wholePage();
const data = readPageData<ResultsData>();
const root = rootElement();
const { questionnaires, store } = openNotebook(data);
// The build leaves the evaluator out where none of its questionnaires needs it.
const evaluatorFor = import.meta.env.PORTAL_EXPRESSIONS ? evaluators(today()) : undefined;
const notebook = store.read();
const outcomes = buildOutcomes(questionnaires, notebook.answers, notebook.domains, evaluatorFor);

/** The step at which this question is asked; without one, the first about this domain. */
function editPath({ domain }: Outcome, from?: string): string {
  for (const questionnaire of questionnaires) {
    const { questions } = questionnaire;
    const question = questions.find((one) => (from ? one.name === from : one.domain === domain));
    if (!question) continue;
    const answers = notebook.answers[questionnaire.id] ?? {};
    const visible = visibleQuestions(questionnaire, answers, evaluatorFor?.(questionnaire));
    const step = stepsOf(questionnaire, notebook.domains, visible).indexOf(question.screen) + 1;
    return `${data.questionPaths[questionnaire.id]}#${step}`;
  }
  return data.paths.questionnaire;
}

const say = createSay(data.language, data.strings);
let drawn = 0;
let onlyMine = false;
let looks: readonly Look[] = notebook.moments.map((moment, at) => ({
  id: String(at),
  moment,
  outcomes: buildOutcomes(questionnaires, moment.answers, moment.domains, evaluatorFor),
}));

let taken: ResultsProps['taken'];
const idOf = ({ id }: Look): string => id;

/** The button that was pressed goes with the look: focus goes to what puts it back. */
function removeLook(id: string): void {
  const before = looks;
  const at = before.findIndex((look) => look.id === id);
  const [gone] = takenFrom(before, lay(before.filter((look) => look.id !== id)), idOf);
  taken = gone && { ...gone, at };
  draw();
  document.getElementById('undo')?.focus();
}

function putBackLook(): void {
  if (!taken) return;
  const { id } = taken.entry;
  lay(putBack(looks, [taken], idOf, mostMoments));
  taken = undefined;
  draw();
  focusOn(document.getElementById(`look-${id}`));
}

function lay(laid: readonly Look[]): readonly Look[] {
  looks = laid;
  store.write({ ...store.read(), moments: looks.map(({ moment }) => moment) });
  return looks;
}

function showOnlyMine(on: boolean): void {
  onlyMine = on;
  draw();
}

/** Returns how many pieces there are. */
function draw(): number {
  const { author } = notebook;
  const props = {
    say,
    author,
    outcomes,
    paths: data.paths,
    editPath,
    onlyMine,
    showOnlyMine,
    looks,
    removeLook,
    taken,
    putBackLook,
    drawn,
    explained: data.explained,
  };
  render(<ResultsView {...props} />, root);
  return outcomes.length + 1;
}

await breathe();
root.replaceChildren();
await drawInPieces((pieces) => {
  drawn = pieces;
  return draw();
});
// Who came to see what lies beside finds that first; the browser looked for the place before it was there.
if (location.hash === '#beside') focusOn(root.querySelector<HTMLElement>('#beside h2'));
sayRunning();
announceDanger({
  kinds: questionnaires.flatMap((questionnaire) => {
    return dangersOf(countedQuestions(questionnaire, notebook.domains), notebook.answers[questionnaire.id] ?? {});
  }),
  slot: root.querySelector('.help-slot'),
});
