import { render } from 'preact';
import type { LifeDomain } from '../../core/domains.ts';
import { toKeepFile } from '../../core/file/toKeepFile.ts';
import { acceptStart, type StartContext } from '../../core/links/start/acceptStart.ts';
import type { SignKey } from '../../core/links/start/Organisation.ts';
import type { Preset } from '../../core/links/start/Preset.ts';
import type { StartLink } from '../../core/links/start/StartLink.ts';
import { splitSignature } from '../../core/links/start/splitSignature.ts';
import { isEmptyNotebook } from '../../core/notebook/isEmptyNotebook.ts';
import { withStart } from '../../core/notebook/withStart.ts';
import { toWesternDigits } from '../../core/toWesternDigits.ts';
import { phoneRegistry } from '../../export/phone/phoneRegistry.ts';
import { checkStart } from '../../export/sealed/checkStart.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { download } from '../../platform/files.ts';
import { onChanged, readFragment, sendAlong } from '../../platform/fragment.ts';
import { focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openNotebook } from '../openNotebook.ts';
import { reduceStart, type Sender, type StartAction, type StartState, startOfStart } from './reducer.ts';
import { type StartList, StartView } from './View.tsx';

/** The data block of the page on which someone sees what was prepared for them. */
export interface StartData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly strings: Strings;
  readonly lists: readonly StartList[];
  readonly topics: readonly LifeDomain[];
  readonly organisations: Readonly<Record<string, string>>;
  /** Public halves of the keys with which each organisation signs, by code. */
  readonly signKeys: Readonly<Record<string, readonly SignKey[]>>;
  readonly presets: readonly Preset[];
  /** Addresses of the questionnaires by id. */
  readonly questionPaths: Readonly<Record<string, string>>;
  readonly paths: { readonly home: string; readonly choose: string };
  readonly fileName: string;
}

await wholePage();
const data = readPageData<StartData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const { questionnaires, store } = openNotebook(data);
const context: StartContext = {
  languages: data.languages,
  questionnaires: data.lists.map(({ id }) => id),
  organisations: Object.keys(data.organisations).map(Number),
};
let state: StartState = startOfStart;
let saved = '';
let kept = true;

/** Whoever arrives reads from the top; who pressed something is led on. */
let hasArrived = false;

function dispatch(action: StartAction): void {
  const { at } = state;
  state = reduceStart(state, action);
  draw();
  // What was pressed is gone from the page: without this, focus would be nowhere.
  if (hasArrived && state.at !== at) focusOn(root.querySelector<HTMLElement>('[tabindex="-1"]'));
}

/** Counts the links that came: checking a signature takes a moment, and the last one counts. */
let turn = 0;

async function receive(fragment: string): Promise<void> {
  turn += 1;
  const mine = turn;
  sendAlong(document.querySelectorAll('.languages a'), fragment);
  const split = splitSignature(fragment);
  const accepted = split
    ? acceptStart(context, phoneRegistry, split.text)
    : ({ ok: false, problem: 'damaged' } as const);
  if (!accepted.ok) {
    if (accepted.problem !== 'empty') dispatch({ type: 'broke', problem: accepted.problem });
    return;
  }
  const sender = split?.signature === undefined ? senderOf(accepted.link) : await signerOf(accepted.link, fragment);
  if (mine !== turn) return;
  const { link, refused } = accepted;
  // A name under which somebody else signed is no name. Whoever reads in another language than the link names has chosen so.
  const organisation = sender === 'wrong' ? 0 : link.organisation;
  dispatch({ type: 'came', asked: { link: { ...link, organisation, language: data.language }, sender, refused } });
}

const senderOf = ({ organisation }: StartLink): Sender => (organisation === 0 ? 'nobody' : 'named');

async function signerOf({ organisation }: StartLink, fragment: string): Promise<Sender> {
  const { signed } = await checkStart(fragment, data.signKeys[organisation] ?? []);
  const senders = { yes: 'signed', unknown: 'unchecked', wrong: 'wrong', no: 'named' } as const;
  return senders[signed];
}

function lookUp(): void {
  if (state.at !== 'none') return;
  const number = toWesternDigits(state.typed).replace(/[\s.-]/g, '');
  const preset = data.presets.find((one) => one.number === number);
  dispatch({ type: 'lookedUp', preset });
  if (preset) return;
  // Away and back: a reader tells of a field, and of what is wrong with it, when someone comes to it.
  const field = document.getElementById('number');
  field?.blur();
  field?.focus();
}

/** The one place where a link changes anything: someone read it and said yes. */
function go(): void {
  if (state.at !== 'asking') return;
  const { link, answers } = state;
  kept = store.write(withStart(questionnaires, store.read(), link, answers));
  draw();
  const first = data.questionPaths[link.questionnaires[0] ?? ''];
  if (kept) location.assign(first ?? data.paths.choose);
}

function save(): void {
  saved = `${data.fileName}.json`;
  download(toKeepFile(questionnaires, store.read(), today()), saved, 'application/json');
  draw();
}

function draw(): void {
  const canSave = import.meta.env.PORTAL_PROFILE !== 'kiosk';
  const { lists, topics, organisations, paths } = data;
  const isHere = !isEmptyNotebook(store.read());
  const props = { say, state, dispatch, lists, topics, organisations, lookUp, go, home: paths.home, kept };
  render(<StartView {...props} {...(isHere ? { here: { saved, ...(canSave ? { save } : {}) } } : {})} />, root);
}

root.replaceChildren();
draw();
await receive(readFragment());
hasArrived = true;
onChanged((fragment) => void receive(fragment));
sayRunning();
