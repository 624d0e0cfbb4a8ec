import { sayRunning } from '../../platform/page.ts';
import { keptQuestionnaires } from '../../platform/store.ts';
import { wholePage } from '../../platform/wholePage.ts';
import { offerAuthor } from './author.ts';

await wholePage();
// Who was here before sees where. Only in which questionnaire is looked at, never what was said there.
for (const id of keptQuestionnaires() ?? []) {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-begun]')) {
    if (mark.dataset['begun'] === id) mark.hidden = false;
  }
}

const form = document.querySelector<HTMLFormElement>('#author');
if (form) offerAuthor(form);
sayRunning();
