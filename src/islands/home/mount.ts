import { readCopyText } from '../../platform/device/copy.ts';
import { readMark } from '../../platform/device/mark.ts';
import { keptQuestionnaires } from '../../platform/store.ts';
import { wholePage } from '../../platform/wholePage.ts';

await wholePage();
// Who paused sees the way back first. Only in which questionnaire someone was is looked at, never what they said.
// It takes the place of the door to the same page, so that nothing below moves.
const resume = document.getElementById('resume');
const first = document.getElementById('first');
const kept = keptQuestionnaires();
if (resume && first && kept) {
  resume.hidden = false;
  first.hidden = true;
  resume.querySelector('a')?.setAttribute('href', wayBack(resume, kept));
}
// A kiosk keeps nothing on its device.
if (import.meta.env.PORTAL_PROFILE !== 'kiosk') {
  const device = document.getElementById('on-device');
  const door = device?.querySelector('a');
  const panel = device?.querySelector('div');
  if (resume && device && door && panel && readCopyText()) {
    // A place that its module makes: where one chooses.
    door.hash = 'device';
    // What this tab is kept with is no other door: only the way to stop.
    door.hidden = readMark() !== undefined;
    device.hidden = false;
    const { openDoor } = await import('./openDoor.tsx');
    openDoor(door, panel, !kept, () => location.assign(wayBack(resume, keptQuestionnaires() ?? [])));
  }
}

/** To the one questionnaire that someone was in; with more, to where one chooses. */
function wayBack(door: HTMLElement, kept: readonly string[]): string {
  const paths = JSON.parse(door.dataset['paths'] ?? '{}') as Record<string, string>;
  const [only, ...more] = kept.map((id) => paths[id]);
  return only && more.length === 0 ? only : (door.querySelector('a')?.getAttribute('href') ?? '');
}
