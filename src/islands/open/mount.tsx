import { render } from 'preact';
import { acceptFile } from '../../core/file/acceptFile.ts';
import { isShareFile } from '../../core/file/share/isShareFile.ts';
import type { Notebook } from '../../core/notebook/Notebook.ts';
import { evaluators } from '../../core/questionnaire/evaluator.ts';
import { type FoundFile, findInText, findKeepFile, maxFileBytes } from '../../export/opening/findKeepFile.ts';
import { unseal } from '../../export/opening/unseal.ts';
import { acceptPassphrase } from '../../export/sealed/passphrase.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { readFile } from '../../platform/files.ts';
import { takeHanded } from '../../platform/handed.ts';
import { focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openNotebook } from '../openNotebook.ts';
import { openTakeOver } from '../takeOver.ts';
import { type OpenAction, type OpenState, reduceOpen } from './reducer.ts';
import { type OpenProps, OpenView } from './View.tsx';

/** The data block of the page that opens files. */
export interface OpenData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly paths: OpenProps['paths'];
}

await wholePage();
const data = readPageData<OpenData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const notebook = openNotebook(data);
const { questionnaires } = notebook;
// The build leaves the evaluator out where none of its questionnaires needs it.
const evaluatorFor = import.meta.env.PORTAL_EXPRESSIONS ? evaluators(today()) : undefined;
const takeOver = openTakeOver(notebook, data.language, evaluatorFor);
let state: OpenState = { at: 'choosing' };
/** Counts what was handed in: of two files the later counts, however long the earlier takes. */
let turn = 0;

function dispatch(action: OpenAction): void {
  const was = state;
  state = reduceOpen(state, action);
  draw();
  if (state.at !== was.at) focusOn(root.querySelector<HTMLElement>('[tabindex="-1"]') ?? lostFocus());
  // The message says itself; whoever has to mend the digits stands in them again.
  else if (state.at === 'sealed' && state.problem) root.querySelector<HTMLElement>('#digits')?.focus();
}

/** What was pressed is gone from the page: without this, focus would be nowhere. */
function lostFocus(): HTMLElement | null {
  return document.activeElement === document.body ? root.querySelector('#file') : null;
}

const unread: OpenAction = { type: 'read', file: { ok: false, problem: 'unread' } };

async function look(found: FoundFile | Promise<FoundFile>): Promise<void> {
  turn += 1;
  const mine = turn;
  const action = await Promise.resolve(found).then(toAction, () => unread);
  if (mine === turn) dispatch(action);
}

function toAction(found: FoundFile): OpenAction {
  if (found.kind === 'sealed' && found.by === 'digits') return { type: 'foundSealed', token: found.token };
  if (found.kind === 'sealed') return { type: 'read', file: { ok: false, problem: 'for-organisation' } };
  if (found.kind === 'problem') return { type: 'read', file: { ok: false, problem: found.problem } };
  const file = acceptFile({ ...data, questionnaires }, found.text);
  const isShared = !file.ok && file.problem === 'not-ours' && isShareFile(found.text);
  return { type: 'read', file: isShared ? { ok: false, problem: 'shared' } : file };
}

async function findIn(file: File): Promise<FoundFile> {
  const bytes = await readFile(file, maxFileBytes);
  return bytes ? await findKeepFile(bytes) : { kind: 'problem', problem: 'too-large' };
}

/** Asked twice, it is done once: working out the key takes a while. */
async function tryDigits(typed: string): Promise<void> {
  if (state.at !== 'sealed' || state.isBusy) return;
  const { token } = state;
  const passphrase = acceptPassphrase(typed);
  if (passphrase === undefined) return dispatch({ type: 'staysSealed', problem: 'digits' });
  turn += 1;
  const mine = turn;
  dispatch({ type: 'tried' });
  const opened = await unseal(token, { kind: 'digits', digits: passphrase });
  if (mine !== turn) return;
  dispatch(opened.ok ? toAction({ kind: 'plain', text: opened.text }) : { type: 'staysSealed', problem: 'sealed' });
}

function take(): void {
  if (state.at === 'asking') dispatch({ type: 'took', kept: takeOver.take(state.file) });
}

function lay(author: Notebook['author']): void {
  if (state.at === 'asking') dispatch({ type: 'laid', kept: takeOver.lay(state.file, author) });
}

function leave(): void {
  turn += 1;
  dispatch({ type: 'left' });
}

const readText = (text: string) => void look(findInText(text));
const chooseFile = (file: File) => void look(findIn(file));

function draw(): void {
  const props = {
    say,
    state,
    questionnaires,
    difference: state.at === 'asking' ? takeOver.difference(state.file) : undefined,
    take,
    leave,
    lay: takeOver.hasRoomBeside() ? lay : undefined,
    chooseFile,
    readText,
    paths: data.paths,
  };
  render(<OpenView {...props} unseal={(typed) => void tryDigits(typed)} />, root);
}

root.replaceChildren();
draw();
takeHanded({ files: ([file]) => file && chooseFile(file), text: readText });
sayRunning();
