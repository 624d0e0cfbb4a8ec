import { render } from 'preact';
import type { Seen } from '../../core/host/Answer.ts';
import { judgeHost } from '../../core/host/judgeHost.ts';
import { createSay, type Strings } from '../../i18n/format.ts';
import { wayHere } from '../../platform/ownHost.ts';
import { focusOn, readPageData, rootElement, sayRunning } from '../../platform/page.ts';
import { printPage } from '../../platform/print.ts';
import { wholePage } from '../../platform/wholePage.ts';
import type { CheckState } from './CheckState.ts';
import { lookAtHost } from './lookAtHost.ts';
import { CheckView } from './View.tsx';

/** The data block of the page that checks its own host. */
export interface CheckData {
  readonly language: string;
  readonly strings: Strings;
  readonly checkedOn: Seen['checkedOn'];
  /** Whether this build can be kept for use without a network. */
  readonly worksOffline: boolean;
}

await wholePage();
const data = readPageData<CheckData>();
const root = rootElement();
const say = createSay(data.language, data.strings);
const { address } = wayHere();
let state: CheckState = { at: 'ready' };

function show(next: CheckState): void {
  state = next;
  render(<CheckView say={say} state={state} address={address} go={() => void go()} print={printPage} />, root);
}

async function go(): Promise<void> {
  if (state.at === 'busy') return;
  show({ at: 'busy', done: 0, all: 0 });
  const { seen, listHash } = await lookAtHost(data, (done, all) => {
    show({ at: 'busy', done, all });
    // On a phone it would come in below the window.
    if (done === 0) root.querySelector('progress')?.scrollIntoView({ block: 'nearest' });
  });
  show({ at: 'done', outcome: { findings: judgeHost(seen), listHash, day: seen.today } });
  focusOn(document.getElementById('outcome'));
}

root.replaceChildren();
show(state);
sayRunning();
