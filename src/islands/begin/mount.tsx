import { render } from 'preact';
import { acceptDraft } from '../../core/finder/begin/acceptDraft.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { copyText } from '../../platform/clipboard.ts';
import { today } from '../../platform/clock.ts';
import { download } from '../../platform/files.ts';
import { breathe, focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { printPage } from '../../platform/print.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { type BeginAction, type BeginState, type CopyWhat, nothingBegun, reduceBegin } from './reducer.ts';
import { type TextsContext, toTexts } from './toTexts.ts';
import { BeginView } from './View.tsx';

/** The data block of the page on which someone begins something. */
export interface BeginData
  extends Pick<TextsContext, 'language' | 'nameInDutch' | 'editor' | 'codes' | 'columns' | 'towns'> {
  readonly strings: Strings;
  /** What the mail says: its reader reads Dutch. */
  readonly dutch: Strings;
  readonly categories: readonly string[];
  readonly demo: boolean;
  readonly linked: boolean;
}

await wholePage();
const data = readPageData<BeginData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const context: TextsContext = { ...data, say, sayDutch: createSay('nl', data.dutch), today: today() };

let state: BeginState = nothingBegun;

function dispatch(action: BeginAction): void {
  state = reduceBegin(state, action);
  draw();
  // What does not fit, or what was made, is what someone wants to read now.
  if (action.type === 'tried') focusOn(document.getElementById('faults') ?? document.getElementById('made'));
}

async function copy(what: CopyWhat, text: string): Promise<void> {
  const isCopied = await copyText(text);
  if (!isCopied) root.querySelector<HTMLTextAreaElement>(`#${what}`)?.select();
  dispatch({ type: 'copied', what, how: isCopied ? 'copied' : 'selected' });
}

function draw(): void {
  const accepted = state.tried ? acceptDraft(state.draft) : undefined;
  const faults = accepted && 'faults' in accepted ? accepted.faults : [];
  const texts = accepted && 'initiative' in accepted ? toTexts(accepted.initiative, context) : undefined;
  const { editor, categories, demo, linked } = data;
  render(
    <BeginView
      {...{ say, editor, categories, demo, linked, state, faults, dispatch }}
      {...(texts ? { texts } : {})}
      copy={(what, text) => void copy(what, text)}
      saveRow={(row) => download(row, 'services.csv', 'text/csv')}
      print={printPage}
    />,
    root,
  );
}

await breathe();
root.replaceChildren();
draw();
sayRunning();
