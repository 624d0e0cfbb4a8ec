import { onCopyChanged } from '../../platform/device/copy.ts';
import { type DeviceState, onNotebookWritten, onWake, sayDeviceState } from '../../platform/device/events.ts';
import { letDeviceGo } from '../../platform/device/hold.ts';
import { readDeviceWords } from '../../platform/deviceWords.ts';
import { createBar } from './bar.ts';
import { startMirror } from './mirror.ts';

// Runs on every page of a tab in which someone asked to keep what stands here on the device, and on no other.
const words = readDeviceWords();
const bar = words && createBar(words);
const mirror = startMirror(said);
let last: DeviceState | undefined;

function said(state: DeviceState): void {
  if (state === last) return;
  last = state;
  bar?.show(state);
  sayDeviceState(state);
}

onNotebookWritten(mirror.write);
onCopyChanged(mirror.look);
onWake((wake) => {
  // Whoever asks is told, also where nothing changed.
  last = undefined;
  mirror.wake(wake);
});
addEventListener('pagehide', () => {
  mirror.leave();
  letDeviceGo();
});
mirror.write();
