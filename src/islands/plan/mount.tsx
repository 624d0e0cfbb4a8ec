import { render } from 'preact';
import type { Circle } from '../../core/plan/Circle.ts';
import { toCalendar } from '../../core/plan/toCalendar.ts';
import { dropTicks } from '../../core/report/dropTicks.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { uniqueId } from '../../platform/chance.ts';
import { copyText } from '../../platform/clipboard.ts';
import { today } from '../../platform/clock.ts';
import { download } from '../../platform/files.ts';
import { breathe, drawInPieces, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { printPage } from '../../platform/print.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openNotebook } from '../openNotebook.ts';
import { type PlanAction, type PlanState, reducePlan, startPlan } from './reducer.ts';
import { type PlanProps, PlanView, partsOf } from './View.tsx';

/** The data block of the plan page. */
export interface PlanData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly canKeep: boolean;
  /** The plan itself, or what is kept of it after the talk with the municipality. */
  readonly page: PlanProps['page'];
  readonly fileName: string;
  readonly paths: Pick<PlanProps, 'circle' | 'report' | 'planPath' | 'afterPath'>;
}

/** So many names are offered beside the field; more would hide what they are for. */
const mostNames = 12;

await wholePage();
const data = readPageData<PlanData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const { store } = openNotebook(data);
const before = store.read();
const names = namesOf(before.circle);
// One for this visit: who makes the file twice gets the same days, not twice as many.
const seed = uniqueId();

let drawn = 0;
let state: PlanState = startPlan(before.plan, before.talk.words.after);

function namesOf(circle: Circle): string[] {
  const inOrder = [...circle.filter(({ ask }) => ask), ...circle.filter(({ ask }) => !ask)];
  const spoken = inOrder.map(({ name }) => name.trim()).filter((name) => name !== '');
  return [...new Set(spoken)].slice(0, mostNames);
}

function dispatch(action: PlanAction): void {
  const last = state;
  state = reducePlan(state, action);
  if (state.plan !== last.plan || state.said !== last.said) save();
  draw();
  focusAfter(action, last);
}

/** Writes this island's part of the notebook and leaves the rest as it stands. */
function save(): void {
  const kept = store.read();
  const talk = { ...kept.talk, words: { ...kept.talk.words, after: state.said } };
  const notebook = dropTicks({ ...kept, talk, plan: state.plan });
  state = reducePlan(state, { type: 'kept', kept: store.write(notebook) });
}

/** What was pressed is often gone by then: focus goes to what came of it, the first of these that stands there. */
function focusAfter(action: PlanAction, last: PlanState): void {
  for (const selector of comesOf(action, last)) {
    const found = root.querySelector<HTMLElement>(selector);
    found?.focus();
    if (found) break;
  }
}

function comesOf(action: PlanAction, last: PlanState): readonly string[] {
  switch (action.type) {
    case 'added':
      return ['#idea', '#ideas .entries button'];
    case 'allSaid':
      return ['#ideas [type="checkbox"]'];
    case 'opened':
      return [`#${action.list}-${action.id}-text`, `#${action.list}-${action.id}-what`];
    case 'closed':
      return [`#${last.opened?.list}-${last.opened?.id}-change`, last.opened?.list === 'ideas' ? '#idea' : '#more'];
    case 'agreed':
      return [`#agreements-${state.opened?.id}-${action.what ? 'who' : 'what'}`];
    case 'removed':
      return ['#undo'];
    case 'restored':
      return [`#${last.removed?.list}-${last.removed?.entry.id}-change`];
    default:
      return [];
  }
}

async function copy(text: string): Promise<void> {
  const isCopied = await copyText(text);
  dispatch({ type: 'copied', how: isCopied ? 'copied' : 'selected' });
  if (isCopied) return;
  const field = document.getElementById('invitation') as HTMLTextAreaElement | null;
  field?.focus();
  field?.select();
}

function saveDays(): void {
  const file = toCalendar(state.plan, { title: say('plan:calendar.name'), seed, today: today() });
  download(file, data.fileName, 'text/calendar');
  dispatch({ type: 'saved' });
}

function print(sheet: PlanState['sheet']): void {
  dispatch({ type: 'laidOut', sheet });
  printPage();
}

/** Returns how many parts there are to draw. */
function draw(): number {
  const { canKeep, paths, page } = data;
  const doors = {
    copy,
    saveDays,
    printPlan: () => print('plan'),
    printAgenda: () => print('agenda'),
    printInvitation: () => print('invitation'),
  };
  const props = { say, page, state, dispatch, names, canKeep, drawn, today: today(), ...paths, ...doors };
  render(<PlanView {...props} />, root);
  return partsOf[page].length;
}

await breathe();
root.replaceChildren();
await drawInPieces((pieces) => {
  drawn = pieces;
  return draw();
});
// What comes later, such as an own question, is drawn at once.
drawn = Number.POSITIVE_INFINITY;
sayRunning();
