import { forgetPortal, keepPortal } from '../../platform/offline.ts';
import { offlineNow } from '../../platform/offlineNow.ts';
import { sayRunning } from '../../platform/page.ts';
import { wholePage } from '../../platform/wholePage.ts';

/** What the page says; each has a paragraph of its own, which the build has written. */
type Said = 'on' | 'off' | 'busy' | 'failed' | 'impossible';

await wholePage();
const keep = document.getElementById('keep-portal') as HTMLButtonElement;
const forget = document.getElementById('forget-portal') as HTMLButtonElement;
let isBusy = false;

function show(said: Said): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-said]')) one.hidden = one.dataset['said'] !== said;
  isBusy = said === 'busy';
  // A button that was pressed stays while it works, and keeps the focus.
  if (isBusy) return;
  keep.hidden = said === 'on' || said === 'impossible';
  forget.hidden = said !== 'on';
}

/** Pressed twice, it is done once. The button that was pressed is gone afterwards, or says the same again. */
async function change(work: () => Promise<Said>): Promise<void> {
  if (isBusy) return;
  show('busy');
  show(await work());
  (keep.hidden ? forget : keep).focus();
}

keep.addEventListener('click', () => void change(async () => ((await keepPortal()) ? 'on' : 'failed')));
forget.addEventListener('click', () => {
  void change(async () => {
    await forgetPortal();
    return offlineNow();
  });
});
show(await offlineNow());
sayRunning();
