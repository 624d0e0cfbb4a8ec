import { render } from 'preact';
import { publicHalves } from '../../core/links/start/publicHalves.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { copyText } from '../../platform/clipboard.ts';
import { today } from '../../platform/clock.ts';
import { download } from '../../platform/files.ts';
import { focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openKeyFile } from '../openKeyFile.ts';
import { type CopyWhat, type KeysAction, type KeysState, reduceKeys, startKeys } from './reducer.ts';
import { KeysView, type Sender } from './View.tsx';

/** The data block of the page on which an organisation makes its keys. */
export interface KeysData {
  readonly language: string;
  readonly strings: Strings;
  /** What the mail says in Dutch; absent on a Dutch page. */
  readonly mail?: Strings;
  readonly organisations: readonly Sender[];
  readonly email: string;
  readonly demo?: string;
  readonly fileName: string;
}

await wholePage();
const data = readPageData<KeysData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const sayMail = data.mail ? createSay('nl', data.mail) : say;
let state: KeysState = startKeys;

function dispatch(action: KeysAction): void {
  const was = state;
  state = reduceKeys(state, action);
  draw();
  if (state.where.at !== was.where.at) focusOn(root.querySelector<HTMLElement>('[tabindex="-1"]'));
  else if (state.where.at === 'made' && action.type === 'opened' && !state.opening.problem)
    focusOn(document.getElementById('try'));
  // The message says itself; whoever has to mend something stands in it again.
  else if (state.opening.problem && state.opening.problem !== was.opening.problem)
    root.querySelector<HTMLElement>('#key-file[aria-invalid="true"], #key-digits[aria-invalid="true"]')?.focus();
}

/** Asked twice, it is done once. What makes keys is fetched on the click: few who read this make one. */
async function make(): Promise<void> {
  if (state.where.at !== 'start' || state.where.stage === 'busy') return;
  dispatch({ type: 'began' });
  try {
    const { makeSealed } = await import('./makeSealed.ts');
    const made = await makeSealed(today());
    hand(made.token);
    dispatch({ type: 'made', made });
  } catch {
    dispatch({ type: 'failed' });
  }
}

function hand(token: string): void {
  download(token, data.fileName, 'application/octet-stream');
}

function saveAgain(): void {
  if (state.where.at === 'made') hand(state.where.made.token);
}

/** Of what is opened here only the public halves are held on to. */
async function open(file: File | undefined, typed: string): Promise<void> {
  if (state.opening.isBusy) return;
  dispatch({ type: 'tried' });
  const opened = await openKeyFile(file, typed);
  dispatch(
    opened.ok
      ? { type: 'opened', publicKeys: publicHalves(opened.keys), madeOn: opened.keys.madeOn }
      : { type: 'stayedShut', problem: opened.problem },
  );
}

async function copy(what: CopyWhat, text: string): Promise<void> {
  const isCopied = await copyText(text);
  if (!isCopied) root.querySelector<HTMLTextAreaElement>(`#${what}`)?.select();
  dispatch({ type: 'copied', what, how: isCopied ? 'copied' : 'selected' });
}

function draw(): void {
  const { organisations, email, fileName, demo } = data;
  render(
    <KeysView
      {...{ say, sayMail, state, organisations, email, fileName, saveAgain }}
      {...(demo === undefined ? {} : { demo })}
      choose={(organisation) => dispatch({ type: 'chose', organisation })}
      make={() => void make()}
      open={(file, typed) => void open(file, typed)}
      close={() => dispatch({ type: 'closed' })}
      copy={(what, text) => void copy(what, text)}
    />,
    root,
  );
}

// The layout empties the page that goes; what stood in memory goes along, also where a browser keeps the page for Back.
addEventListener('pagehide', () => {
  state = startKeys;
});
root.replaceChildren();
draw();
sayRunning();
