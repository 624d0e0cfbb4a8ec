import { render } from 'preact';
import { acceptFile, maxFileLength } from '../../core/file/acceptFile.ts';
import { isEmptyNotebook, mostMoments, type Notebook } from '../../core/notebook/Notebook.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { readTextFile } from '../../platform/files.ts';
import { focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openNotebook } from '../openNotebook.ts';
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
const { questionnaires, store } = openNotebook(data);
let state: OpenState = { at: 'choosing' };

function dispatch(action: OpenAction): void {
  state = reduceOpen(state, action);
  draw();
  // What was pressed is gone from the page: without this, focus would be nowhere.
  focusOn(root.querySelector<HTMLElement>('[tabindex="-1"]'));
}

async function chooseFile(file: File): Promise<void> {
  const text = await readTextFile(file, maxFileLength);
  dispatch({
    type: 'read',
    file: text === undefined ? { ok: false, problem: 'too-large' } : acceptFile({ ...data, questionnaires }, text),
  });
}

/** The person goes on in the language of this page, whatever language the file was made in. */
function take(): void {
  if (state.at !== 'asking') return;
  dispatch({ type: 'took', kept: store.write({ ...state.file.notebook, language: data.language }) });
}

/** Beside what is here, never mixed with it. */
function lay(author: Notebook['author']): void {
  if (state.at !== 'asking') return;
  const { savedOn, notebook } = state.file;
  const moment = { author, savedOn, domains: notebook.domains, answers: notebook.answers };
  const mine = store.read();
  dispatch({ type: 'laid', kept: store.write({ ...mine, moments: [...mine.moments, moment] }) });
}

function draw(): void {
  const mine = store.read();
  const replaces = !isEmptyNotebook(mine);
  const beside = mine.moments.length < mostMoments ? { lay } : {};
  const props = { say, state, dispatch, replaces, take, paths: data.paths, ...beside };
  render(<OpenView {...props} chooseFile={(file) => void chooseFile(file)} />, root);
}

root.replaceChildren();
draw();
sayRunning();
