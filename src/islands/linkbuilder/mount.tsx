import { render } from 'preact';
import { acceptSaved } from '../../core/links/start/acceptSaved.ts';
import { encodeStart } from '../../core/links/start/encodeStart.ts';
import type { Organisation } from '../../core/links/start/Organisation.ts';
import type { SavedStart } from '../../core/links/start/SavedStart.ts';
import { toSavedName } from '../../core/links/start/toSavedName.ts';
import { phoneRegistry } from '../../export/phone/phoneRegistry.ts';
import { toQr } from '../../export/phone/toQr.ts';
import { quietZone, toQrFile } from '../../export/phone/toQrFile.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { copyText } from '../../platform/clipboard.ts';
import { today } from '../../platform/clock.ts';
import { download } from '../../platform/files.ts';
import { onLeave } from '../../platform/leaving.ts';
import { breathe, focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { printPage } from '../../platform/print.ts';
import { openShelf } from '../../platform/shelf.ts';
import { toPng } from '../../platform/toPng.ts';
import { wholePage } from '../../platform/wholePage.ts';
import {
  type BuilderAction,
  type BuilderState,
  type CopyWhat,
  firstState,
  type Keeping,
  reduceBuilder,
  withSaved,
} from './reducer.ts';
import { registered } from './registered.ts';
import { notSigning, openFor, sign } from './signing.ts';
import { type BuilderContext, presetOf } from './tidyStart.ts';
import { toMessages } from './toMessages.ts';
import { type BuilderProps, BuilderView, type MadeLink } from './View.tsx';
import type { Voice } from './Voice.ts';

/** A voice as the page carries it. */
export interface VoiceData extends Omit<Voice, 'say'> {
  readonly strings: Strings;
}

/** The data block of the page on which a start link is made. */
export interface BuilderData extends Pick<BuilderProps, 'demo' | 'paths'> {
  readonly language: string;
  /** What whoever sits here reads besides. */
  readonly strings: Strings;
  /** Every language a citizen may read; Dutch comes first. */
  readonly voices: readonly VoiceData[];
  readonly context: BuilderContext;
  /** Organisations whose links can be signed, with the keys that the municipality's file names. */
  readonly signers: readonly Pick<Organisation, 'code' | 'signKeys'>[];
}

const pixelsPerModule = 16;

await wholePage();
const data = readPageData<BuilderData>();
const root = rootElement();
const { paths } = data;
const context = registered(data.context, phoneRegistry);
const voices = data.voices.map((one): Voice => ({ ...one, say: createSay(one.language, one.strings) }));
const voiceOf = (language: string): Voice => voices.find((one) => one.language === language) ?? (voices[0] as Voice);
const own: Voice = { ...voiceOf(data.language), say: createSay(data.language, data.strings) };
const shelf = openShelf('links', (raw) => acceptSaved(context, phoneRegistry, raw));

let state = firstState(context, data.language, shelf.read());
let noPng = false;
let signing = notSigning;

function dispatch(action: BuilderAction): void {
  const before = state;
  state = reduceBuilder(context, state, action);
  noPng = false;
  draw();
  follow(action, before);
  void signAgain();
}

async function openKey(file: File | undefined, typed: string): Promise<void> {
  const signer = signerOf(state.link.organisation);
  if (!signer || signing.isBusy) return;
  signing = { ...notSigning, isBusy: true };
  draw();
  signing = await openFor(signer, file, typed);
  draw();
  if (signing.open) focusOn(document.getElementById('sign'));
  await signAgain();
}

/** Each change of the settings is another text, and needs another signature. A later change overtakes an earlier one. */
async function signAgain(): Promise<void> {
  const text = encodeStart(phoneRegistry, state.link);
  if (signing.open?.code !== state.link.organisation || signing.signed?.text === text) return;
  const now = await sign(signing, text);
  if (!signing.open || encodeStart(phoneRegistry, state.link) !== text) return;
  signing = now;
  draw();
}

function closeKey(): void {
  signing = notSigning;
  draw();
  document.getElementById('sign')?.querySelector('summary')?.focus();
}

const signerOf = (organisation: number) => data.signers.find(({ code }) => code === organisation);

/** A button that moved, went away or can no longer be pressed has lost the focus. */
function follow(action: BuilderAction, before: BuilderState): void {
  const focus = (id: string) => document.getElementById(id)?.focus();
  if (action.type === 'moved') {
    const isThere = document.querySelector(`#${action.way}-${action.id}:enabled`);
    focus(`${isThere ? action.way : action.way === 'up' ? 'down' : 'up'}-${action.id}`);
  }
  if (action.type === 'removed') focus('undo');
  if (action.type === 'restored') focus(`remove-${before.gone?.id}`);
  if (action.type === 'added') focus(`remove-${state.link.questionnaires.at(-1)}`);
  if (action.type === 'used') focusOn(document.getElementById('made'));
  if (action.type === 'stored' && action.keeping === 'gone') focus('saved');
  if (action.type === 'stored' && action.keeping === 'nameless') focus('keep-name');
}

async function copy(what: CopyWhat, text: string): Promise<void> {
  const isCopied = await copyText(text);
  if (!isCopied) root.querySelector<HTMLTextAreaElement>(`#${what}`)?.select();
  dispatch({ type: 'copied', what, how: isCopied ? 'copied' : 'selected' });
}

/** What another tab kept in the meantime stays: the list is read anew before it is written. */
function keep(): void {
  const name = toSavedName(state.name);
  const saved = withSaved(shelf.read(), { name, link: state.link });
  if (name === '') dispatch({ type: 'stored', saved: state.saved, keeping: 'nameless' });
  else if (saved) store(saved, 'kept');
  else dispatch({ type: 'stored', saved: state.saved, keeping: 'full' });
}

function store(saved: readonly SavedStart[], keeping: Keeping): void {
  const lines = saved.map(({ name, link }) => ({ name, fragment: encodeStart(phoneRegistry, link) }));
  const isDone = shelf.write(lines.length > 0 ? lines : undefined);
  dispatch({ type: 'stored', saved: shelf.read(), keeping: isDone ? keeping : 'cannot' });
}

async function savePng(made: MadeLink): Promise<void> {
  const png = made.qr && (await toPng(made.qr, quietZone, pixelsPerModule));
  if (png) return download(png, 'eigenblik-link.png', 'image/png');
  noPng = true;
  draw();
}

function make(texts: Voice): MadeLink {
  const { link } = state;
  const text = encodeStart(phoneRegistry, link);
  const fragment = signing.signed?.text === text ? signing.signed.fragment : text;
  const address = `${paths.start}#${fragment}`;
  const number = presetOf(context, link)?.number;
  const messages = toMessages(texts, { link, address, start: paths.start, number });
  return { address, fragment, qr: toQr(address), number, messages };
}

function draw(): void {
  const { link, textsIn } = state;
  const texts = voiceOf(textsIn ?? link.language);
  const made = make(texts);
  const signer = signerOf(link.organisation);
  const { isBusy, problem, cannot } = signing;
  const isOpen = signing.open?.code === link.organisation;
  const toSign = { isOpen, isBusy, problem, cannot, name: own.organisations[link.organisation] ?? '' };
  render(
    <BuilderView
      {...(signer ? { sign: { ...toSign, open: (file, typed) => void openKey(file, typed), close: closeKey } } : {})}
      {...{ context, state, made, own, paths, dispatch, keep, noPng }}
      voices={{ citizen: voiceOf(link.language), own: voiceOf(data.language), dutch: voiceOf('nl'), texts }}
      languages={voices}
      today={today()}
      demo={data.demo}
      copy={(what, text) => void copy(what, text)}
      discard={(name) =>
        store(
          shelf.read().filter((one) => one.name !== name),
          'gone',
        )
      }
      saveSvg={() => made.qr && download(toQrFile(made.qr), 'eigenblik-link.svg', 'image/svg+xml')}
      savePng={() => void savePng(made)}
      print={printPage}
    />,
    root,
  );
}

onLeave(() => {
  signing = notSigning;
});
await breathe();
root.replaceChildren();
draw();
sayRunning();
