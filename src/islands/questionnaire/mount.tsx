import { hydrate, render } from 'preact';
import { isLifeDomain } from '../../core/domains.ts';
import { acceptPart, withPart } from '../../core/notebook/ownPart.ts';
import { dangersOf } from '../../core/outcomes/dangersOf.ts';
import { type FoldedPlan, unfoldPlan } from '../../core/questionnaire/foldPlan.ts';
import type { Originals } from '../../core/questionnaire/Originals.ts';
import { asksTopics, stepsOf } from '../../core/questionnaire/stepsOf.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { askToRead } from '../../platform/askToRead.ts';
import { today } from '../../platform/clock.ts';
import { announceDanger } from '../../platform/danger.ts';
import { breathe, focusOn, isFreshVisit, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { openStore } from '../../platform/store.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import type { BesideProps } from './Beside.tsx';
import { brought } from './bringing.ts';
import { readEarly } from './readEarly.ts';
import { initialState, type QuestionsAction, type QuestionsState, reduceQuestions } from './reducer.ts';
import { type QuestionsPaths, QuestionsView } from './View.tsx';

/** The data block of the question page. */
export interface QuestionsData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly plan: FoldedPlan;
  /** Absent in Dutch; else whether someone from outside looked at this translation. */
  readonly isReviewed?: boolean;
  /** Ids of the other questionnaires: what was answered there is handed on unread. */
  readonly unread: readonly string[];
  /** The plan holds what this module does not show by itself (more/needsMore.ts). */
  readonly needsMore?: true;
  readonly paths: QuestionsPaths;
}

await wholePage();
const data = readPageData<QuestionsData>();
const plan = unfoldPlan(data.plan);
const root = rootElement();
const say = createSay(data.language, data.strings);
const own = { reduceQuestions, readEarly, ChoiceList };
const more = data.needsMore ? (await brought)(plan, data.language, say, today(), own) : undefined;
const reduce = more?.reduce ?? reduceQuestions;
// The rest of the notebook is handed on unread: a phone need not fetch ten questionnaires to fill in one.
const store = openStore((raw) => raw);

let state: QuestionsState = initialState;
/** Where no topics are chosen there is nothing before the first question. */
const first = asksTopics(plan.questionnaire) ? 0 : 1;
/** The screen that the address asked for before the module ran. */
const only = Math.max(/^#\d{1,3}$/.test(location.hash) ? Number(location.hash.slice(1)) : 0, first) - 1;
/** Undefined until someone asked for it. */
let originals: Originals | undefined;
let shown: BesideProps['shown'] = 'no';
const view = () => {
  const beside = data.isReviewed === undefined ? undefined : { isReviewed: data.isReviewed, shown, show };
  const now = { plan, say, state, dispatch, askToRead, only, more, beside };
  return <QuestionsView {...data} {...now} originals={shown === 'yes' ? originals : undefined} />;
};

/** Lays the Dutch beside what stands here, or takes it away. */
async function show(): Promise<void> {
  if (shown === 'yes') shown = 'no';
  else {
    // What fetches it comes on this tap: most people never ask for it.
    const { fetchOriginals } = await import('./fetchOriginals.ts');
    originals ??= await fetchOriginals(data.language, plan.questionnaire.id);
    shown = originals ? 'yes' : 'failed';
  }
  draw();
}

/** Only what a person puts in is written: someone who just looks leaves nothing in the storage. */
const written: readonly QuestionsAction['type'][] = ['chose', 'choseAll', 'answered'];

function dispatch(action: QuestionsAction): void {
  const before = state.answers;
  state = reduce(state, action);
  if (written.includes(action.type)) save();
  draw();
  if (action.type === 'answered' && action.answer === undefined && action.draft === undefined)
    import('./offerBack.ts').then(
      ({ offerBack }) => offerBack({ root, name: action.name, before, now: () => state.answers, dispatch }),
      // Without a line the answer is gone, as it was asked.
      () => {},
    );
}

function draw(): void {
  render(view(), root);
  showDanger();
}

function steps(): number[] {
  return stepsOf(plan.questionnaire, state.domains, more?.visible(state.answers));
}

/** Writes this island's part of the notebook and leaves the rest as it stands. */
function save(): void {
  const part = { domains: state.domains, answers: more?.toKeep(state.answers) ?? state.answers };
  const kept = store.write(withPart(store.read(), data.language, plan.questionnaire.id, data.unread, part));
  state = reduceQuestions(state, { type: 'kept', kept });
}

/** Human help appears at the answer that speaks of danger, and goes when the answer does. */
function showDanger(): void {
  const screen = steps()[state.step - 1];
  const questions = plan.questionnaire.questions.filter((question) => question.screen === screen);
  const dangerous = questions.find((question) => question.safety?.[String(state.answers[question.name])]);
  const slot = dangerous
    ? root.querySelector(`#q-${dangerous.name} [data-for="${state.answers[dangerous.name]}"]`)
    : null;
  announceDanger({ kinds: dangersOf(questions, state.answers), slot });
}

/**
 * The address says which step this is, so that the browser's own back and forward work. False when there is no such
 * step because no topic was chosen: then the address goes back too, or the same link would do nothing a second time.
 */
function follow(): boolean {
  const place = location.hash.slice(1);
  if (/\D/.test(place)) {
    // The skip link leads to another place on the same step.
    history.replaceState(null, '', `#${state.step}`);
    return false;
  }
  const last = steps().length;
  const step = Math.max(Number(place), first);
  const misses = step > 0 && last === 0;
  if (misses) history.replaceState(null, '', '#0');
  dispatch(misses ? { type: 'missedTopic' } : { type: 'went', step, last });
  // Whoever changes the language stays at this question.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = `${state.step}`;
  return !misses;
}

async function start(): Promise<void> {
  // Early marks are read before hydration, because the first render after it takes the form over.
  const early = isFreshVisit() ? (more?.readEarly(root) ?? readEarly(root, plan)) : { topics: [], answers: {} };
  for (const step of root.querySelectorAll('.step')) if (!['0', String(only + 1)].includes(step.id)) step.remove();
  hydrate(view(), root);
  const before = acceptPart(plan.questionnaire, store.read());
  const kept = before.answers;
  const answers = more?.begin(kept, early.answers) ?? { ...kept, ...early.answers };
  // Who answered about a topic before the module ran has chosen it.
  const touched = asksTopics(plan.questionnaire)
    ? plan.questionnaire.questions.filter(({ name }) => name in early.answers).map(({ domain }) => domain)
    : [];
  const domains = [...new Set([...before.domains, ...early.topics.filter(isLifeDomain), ...touched])];
  state = reduce(state, { type: 'restored', domains, answers, drafts: early.drafts });
  if (early.topics.length > 0 || Object.keys(early.answers).length > 0) save();
  // A tap before the next line finds what was kept already in `state`.
  await breathe();
  // Drawn once, at the step in the address: what someone unfolded there stays as it is.
  if (!follow()) draw();
  sayRunning();
}

// Who taps at first sight is heard before the form is taken over.
await breathe();
await start();
more?.listen(root, () => state, dispatch);
addEventListener('hashchange', () => {
  if (follow()) focusOn(root.querySelector<HTMLElement>('.step:not([hidden]) [tabindex="-1"]'));
});
