import { isEmptyNotebook } from '../../core/notebook/isEmptyNotebook.ts';
import { markExample } from '../../platform/example.ts';
import { readPageData, sayRunning } from '../../platform/page.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { openNotebook } from '../openNotebook.ts';
import { type ExampleWords, exampleNotebook } from './exampleNotebook.ts';

/** The data block of the page that fills in an example. */
export interface ExampleData {
  readonly language: string;
  readonly languages: readonly string[];
  readonly words: ExampleWords;
  readonly result: string;
}

await wholePage();
const data = readPageData<ExampleData>();
const { store } = openNotebook(data);

// Only where nothing stands yet: nobody's answers may go for an example, and none may stand beside it.
document.getElementById('fill')?.addEventListener('click', () => {
  const isFree = isEmptyNotebook(store.read());
  const busy = document.getElementById('busy');
  if (isFree && markExample() && store.write(exampleNotebook(data.language, data.words))) location.assign(data.result);
  else if (busy) busy.hidden = false;
});
sayRunning();
