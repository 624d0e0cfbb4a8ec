import { render } from 'preact';
import { dropTicks } from '../../core/report/dropTicks.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { breathe, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openNotebook } from '../openNotebook.ts';
import { type CircleAction, type CircleState, reduceCircle, startCircle } from './reducer.ts';
import { type CircleProps, CircleView } from './View.tsx';

/** The data block of the page about people around someone. */
export interface CircleData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly paths: CircleProps['paths'];
}

await wholePage();
const data = readPageData<CircleData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const { store } = openNotebook(data);
const isRtl = document.documentElement.dir === 'rtl';

let state: CircleState = startCircle(store.read().circle);

function dispatch(action: CircleAction): void {
  const before = state;
  state = reduceCircle(state, action);
  if (state === before) return;
  if (state.circle !== before.circle) save();
  draw();
  moveFocus(action, before);
}

/** Writes the circle and leaves the rest as it stands. */
function save(): void {
  const notebook = dropTicks({ ...store.read(), circle: state.circle });
  state = reduceCircle(state, { type: 'kept', kept: store.write(notebook) });
}

/** What was pressed may be gone from the page: without this, focus would be nowhere. */
function moveFocus({ type }: CircleAction, before: CircleState): void {
  if (type === 'added' && state.isNameless) document.getElementById('who')?.focus();
  if (type === 'removed') document.getElementById('undo')?.focus();
  if (type === 'restored' && before.removed) {
    root.querySelector<HTMLElement>(`[id="tie-${before.removed.entry.id}"] summary`)?.focus();
  }
}

function draw(): void {
  render(<CircleView say={say} isRtl={isRtl} paths={data.paths} state={state} dispatch={dispatch} />, root);
}

await breathe();
root.replaceChildren();
draw();
sayRunning();
