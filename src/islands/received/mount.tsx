import { render } from 'preact';
import { acceptReceived, type ReceivedContext } from '../../core/file/share/acceptReceived.ts';
import { sharedOutcomes } from '../../core/file/share/sharedOutcomes.ts';
import { acceptKeys } from '../../core/links/start/acceptKeys.ts';
import type { PrivateSealKey } from '../../core/links/start/OrganisationKeys.ts';
import { evaluators } from '../../core/questionnaire/evaluator.ts';
import type { Questionnaire } from '../../core/questionnaire/Questionnaire.ts';
import { type FoundFile, findInText, findKeepFile, maxFileBytes } from '../../export/opening/findKeepFile.ts';
import { unseal } from '../../export/opening/unseal.ts';
import { acceptPassphrase } from '../../export/sealed/passphrase.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { readFile } from '../../platform/files.ts';
import { takeHanded } from '../../platform/handed.ts';
import { onLeave } from '../../platform/leaving.ts';
import { focusOn, readLateData, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { printPage } from '../../platform/print.ts';
import { readQuestionnaires } from '../../platform/questionnaires.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openKeyFile } from '../openKeyFile.ts';
import type { Look } from './Beside.tsx';
import {
  type Handed,
  mostFiles,
  type ReadFile,
  type ReceivedAction,
  type ReceivedFile,
  reduceReceived,
  startReceived,
} from './reducer.ts';
import { type ReaderVoice, ReceivedView } from './View.tsx';

/** The data block of the page on which a professional reads. */
export interface ReceivedData {
  readonly language: string;
  readonly strings: Strings;
  readonly serviceIds: readonly string[];
}

/** Behind the modules: all that a paper can say, in every language of this site. The page begins without it. */
export interface ReceivedWords {
  readonly voices: readonly (Pick<ReaderVoice, 'language' | 'dir' | 'name'> & { readonly strings: Strings })[];
}

await wholePage();
const data = readPageData<ReceivedData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const words = readLateData<ReceivedWords>()?.voices ?? [];
const voices = words.map(({ strings, ...one }): ReaderVoice => ({ ...one, say: createSay(one.language, strings) }));
const reader = voices.find(({ language }) => language === data.language);
const keys = words.find(({ language }) => language === data.language)?.strings ?? {};
const questionnaires = readQuestionnaires<readonly Questionnaire[]>();
const context: ReceivedContext = {
  questionnaires,
  knows: (key) => Object.hasOwn(keys, key),
  language: data.language,
  languages: words.map(({ language }) => language),
  serviceIds: data.serviceIds,
  evaluatorFor: import.meta.env.PORTAL_EXPRESSIONS ? evaluators(today()) : undefined,
};

/** All that is open stands here and nowhere else: no storage, no history, no address. */
let state = startReceived;
/** Of the organisation, once it was opened: it stands here and nowhere else, until it is closed or the page goes. */
let key: PrivateSealKey | undefined;
/** Counts what is being read; what comes after everything was closed is thrown away. */
let turn = 0;
let reading = 0;

function dispatch(action: ReceivedAction): void {
  const was = state;
  state = reduceReceived(state, action);
  draw();
  focusAfter(was.files, was.sealed[0]?.token);
}

function focusAfter(was: readonly ReceivedFile[], asked: string | undefined): void {
  if (state.fault) document.getElementById('digits')?.focus();
  else if (state.keyProblem) root.querySelector<HTMLElement>('.key [aria-invalid="true"]')?.focus();
  else focusOn(placeAfter(was, asked));
}

/** The question for digits, where it says what was not opened, what was opened first, or where one begins again. */
function placeAfter(was: readonly ReceivedFile[], asked: string | undefined): HTMLElement | null {
  const token = state.sealed[0]?.token;
  if (token !== undefined && token !== asked) return root.querySelector<HTMLElement>('form h2, .key h2');
  // Where some were opened and one was not, that one would go unseen.
  if (state.problems.length > 0) return document.getElementById('files');
  const opened = state.files.find((file) => !was.includes(file));
  if (opened) return document.getElementById(`file-${opened.number}`);
  return document.activeElement === document.body ? document.getElementById('files') : null;
}

function read(text: string): ReadFile {
  return acceptReceived(context, text);
}

async function readWithKey(token: string, opener: PrivateSealKey): Promise<ReadFile> {
  const opened = await unseal(token, { kind: 'key', key: opener });
  if (opened.ok) return read(opened.text);
  return { ok: false, problem: opened.problem === 'other-key' ? 'other-key' : 'sealed-key' };
}

async function findIn(file: File): Promise<FoundFile> {
  const bytes = await readFile(file, maxFileBytes);
  return bytes ? await findKeepFile(bytes) : { kind: 'problem', problem: 'too-large' };
}

async function toHanded(name: string, finding: FoundFile | Promise<FoundFile>): Promise<Handed> {
  try {
    const found = await finding;
    if (found.kind === 'sealed' && found.by === 'key' && key)
      return { kind: 'read', name, file: await readWithKey(found.token, key) };
    if (found.kind === 'sealed') return { kind: 'sealed', name, by: found.by, token: found.token };
    if (found.kind === 'plain') return { kind: 'read', name, file: read(found.text) };
    return { kind: 'read', name, file: { ok: false, problem: found.problem } };
  } catch {
    return { kind: 'read', name, file: { ok: false, problem: 'unread' } };
  }
}

/** Of a whole folder that someone drags here, no more is read than can lie open. */
async function look(all: readonly (readonly [string, () => FoundFile | Promise<FoundFile>])[]): Promise<void> {
  const mine = turn;
  reading += 1;
  draw();
  const some = await Promise.all(all.slice(0, mostFiles).map(([name, find]) => toHanded(name, find())));
  reading -= 1;
  const tooMany = { ok: false, problem: 'too-many' } as const;
  const rest = all.slice(mostFiles, mostFiles + 1).map(([name]): Handed => ({ kind: 'read', name, file: tooMany }));
  if (mine === turn) dispatch({ type: 'handed', all: [...some, ...rest] });
}

const chooseFiles = (files: readonly File[]) =>
  void look(files.map((file) => [file.name, () => findIn(file)] as const));
const readText = (text: string) => void look([['', () => findInText(text)]]);

/** Asked twice, it is done once: working out the key takes a while. */
async function tryDigits(typed: string): Promise<void> {
  const [first] = state.sealed;
  if (!first || state.isBusy) return;
  const digits = acceptPassphrase(typed);
  if (digits === undefined) return dispatch({ type: 'staysSealed', fault: 'digits' });
  const mine = turn;
  dispatch({ type: 'tried' });
  const { token } = first;
  const opened = await unseal(token, { kind: 'digits', digits });
  if (mine !== turn || state.sealed[0] !== first) return;
  if (!opened.ok) return dispatch({ type: 'staysSealed', fault: 'sealed' });
  const keys = acceptKeys(opened.text);
  if (!keys.ok) return dispatch({ type: 'unsealed', token, file: read(opened.text) });
  // Whoever drags a key onto the page means to open it.
  dispatch({ type: 'leftSealed' });
  await openWith(keys.keys.seal);
}

/** With the key come all files that waited for it. */
async function openKey(file: File | undefined, typed: string): Promise<void> {
  if (state.isBusy) return;
  const mine = turn;
  dispatch({ type: 'tried' });
  const opened = await openKeyFile(file, typed);
  if (mine !== turn) return;
  if (!opened.ok) return dispatch({ type: 'keyStaysShut', problem: opened.problem });
  await openWith(opened.keys.seal);
}

async function openWith(seal: PrivateSealKey): Promise<void> {
  const mine = turn;
  key = seal;
  const waiting = state.sealed.filter(({ by }) => by === 'key');
  dispatch({ type: 'keyOpened' });
  for (const { token } of waiting) {
    const found = await readWithKey(token, seal);
    if (mine !== turn) return;
    dispatch({ type: 'unsealed', token, file: found });
  }
}

function closeKey(): void {
  key = undefined;
  dispatch({ type: 'keyClosed' });
}

function closeAll(): void {
  turn += 1;
  key = undefined;
  dispatch({ type: 'closedAll' });
  focusOn(document.getElementById('files'));
}

const looks = new WeakMap<ReceivedFile, Look>();

/** Only files that say how something is can be laid side by side; working that out is done once. */
function looksNow(): Look[] {
  return state.files
    .map((file) => {
      const known = looks.get(file) ?? { file, outcomes: sharedOutcomes(questionnaires, file.report.answers) };
      looks.set(file, known);
      return known;
    })
    .filter(({ outcomes }) => outcomes.some(({ parts, themes }) => parts.length + themes.length > 0));
}

function draw(): void {
  if (!reader) return;
  const props = {
    say,
    reader,
    voices,
    state,
    looks: looksNow(),
    isReading: reading > 0,
    chooseFiles,
    readText,
    unseal: (typed: string) => void tryDigits(typed),
    openKey: (file: File | undefined, typed: string) => void openKey(file, typed),
    closeKey,
    leaveSealed: () => dispatch({ type: 'leftSealed' }),
    close: (number: number) => dispatch({ type: 'closed', number }),
    closeAll,
    pair: (side: 0 | 1, number: number) => dispatch({ type: 'paired', side, number }),
    print: printPage,
  };
  render(<ReceivedView {...props} />, root);
}

root.replaceChildren();
draw();
takeHanded({ files: chooseFiles, text: readText });
// A page that goes may be shown again from a cache of the browser: nothing of what was open is in it then.
onLeave(() => {
  turn += 1;
  key = undefined;
  state = startReceived;
});
sayRunning();
