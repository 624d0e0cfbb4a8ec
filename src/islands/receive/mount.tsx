import { render } from 'preact';
import { acceptPacked } from '../../core/file/acceptPacked.ts';
import type { Notebook } from '../../core/notebook/Notebook.ts';
import { evaluators } from '../../core/questionnaire/evaluator.ts';
import { toWesternDigits } from '../../core/toWesternDigits.ts';
import { phoneRegistry } from '../../export/phone/phoneRegistry.ts';
import { openPhoneCode, readFragment } from '../../export/phone/readPhoneCode.ts';
import { codeLength } from '../../export/phone/seal.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { onFragment, takeFragment } from '../../platform/fragment.ts';
import { focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openNotebook } from '../openNotebook.ts';
import { openTakeOver } from '../takeOver.ts';
import { type ReceiveAction, type ReceiveState, reduceReceive } from './reducer.ts';
import { type ReceiveProps, ReceiveView } from './View.tsx';

/** The data block of the page on which a phone takes over what another device sealed. */
export interface ReceiveData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly paths: ReceiveProps['paths'];
}

// Before all else: what is sealed must not stand in the address any longer than it takes to read it.
const brought = takeFragment();

await wholePage();
const data = readPageData<ReceiveData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const notebook = openNotebook(data);
const { questionnaires } = notebook;
// The build leaves the evaluator out where none of its questionnaires needs it.
const evaluatorFor = import.meta.env.PORTAL_EXPRESSIONS ? evaluators(today()) : undefined;
const takeOver = openTakeOver(notebook, data.language, evaluatorFor);
let state: ReceiveState = { at: 'waiting' };

function dispatch(action: ReceiveAction): void {
  const { at } = state;
  state = reduceReceive(state, action);
  draw();
  // What was pressed is gone from the page: without this, focus would be nowhere.
  if (state.at !== at) focusOn(root.querySelector<HTMLElement>('[tabindex="-1"]'));
  if (action.type === 'failed') document.getElementById('code')?.focus();
}

function receive(fragment: string): void {
  const read = readFragment(fragment);
  dispatch(read.ok ? { type: 'came', sealed: read.sealed } : { type: 'broke', problem: read.problem });
}

async function open(): Promise<void> {
  if (state.at !== 'locked' || state.busy) return;
  const { sealed } = state;
  const code = toWesternDigits(state.code).replace(/[\s.-]/g, '');
  dispatch({ type: 'tried' });
  dispatch(await tried(sealed, code));
}

async function tried(sealed: Uint8Array<ArrayBuffer>, code: string): Promise<ReceiveAction> {
  if (code.length !== codeLength) return { type: 'failed' };
  try {
    const packed = await openPhoneCode(sealed, code);
    if (packed === 'wrong') return { type: 'failed' };
    if (packed === 'damaged') return { type: 'broke', problem: packed };
    const received = acceptPacked({ ...data, questionnaires }, phoneRegistry, packed);
    return received.ok ? { type: 'opened', received } : { type: 'broke', problem: received.problem };
  } catch {
    return { type: 'broke', problem: 'cannot' };
  }
}

function take(): void {
  if (state.at === 'asking') dispatch({ type: 'took', kept: takeOver.take(state.received) });
}

function lay(author: Notebook['author']): void {
  if (state.at === 'asking') dispatch({ type: 'laid', kept: takeOver.lay(state.received, author) });
}

function draw(): void {
  const props = {
    say,
    state,
    difference: state.at === 'asking' ? takeOver.difference(state.received) : undefined,
    type: (code: string) => dispatch({ type: 'typed', code }),
    open: () => void open(),
    take,
    leave: () => dispatch({ type: 'left' }),
    paths: data.paths,
    lay: takeOver.hasRoomBeside() ? lay : undefined,
  };
  render(<ReceiveView {...props} />, root);
}

root.replaceChildren();
draw();
if (brought !== undefined) receive(brought);
onFragment(receive);
sayRunning();
