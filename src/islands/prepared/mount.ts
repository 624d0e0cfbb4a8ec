import { preparedQuestionnaires } from '../../platform/prepared.ts';
import { keptQuestionnaires } from '../../platform/store.ts';
import { toUsualPrint } from '../../platform/usualPrint.ts';
import { wholePage } from '../../platform/wholePage.ts';

await wholePage();
const box = document.getElementById('prepared');
const prepared = preparedQuestionnaires();
const list = box?.querySelector('ol');
if (box && list && prepared.length > 0) {
  const begun = keptQuestionnaires() ?? [];
  for (const id of prepared) {
    const line = [...list.children].find((one) => one instanceof HTMLElement && one.dataset['list'] === id);
    if (!(line instanceof HTMLElement)) continue;
    // In the order in which someone prepared them.
    list.append(line);
    line.hidden = false;
    const mark = line.querySelector<HTMLElement>('.begun');
    if (mark) mark.hidden = !begun.includes(id);
  }
  box.hidden = false;
}
const buttons = box?.querySelector<HTMLElement>('.buttons');
if (box && buttons && document.documentElement.dataset['large'] !== undefined) {
  box.hidden = false;
  buttons.hidden = false;
  buttons.addEventListener('click', () => {
    toUsualPrint();
    buttons.hidden = true;
  });
}
