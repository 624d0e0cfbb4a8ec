import { render } from 'preact';
import { createSay } from '../../i18n/format.ts';
import { readDeviceWords } from '../../platform/deviceWords.ts';
import { DeviceDoor } from './DeviceDoor.tsx';

/** Comes where this device keeps something, and makes the door to it work. `goOn` leads to where someone was. */
export function openDoor(door: HTMLAnchorElement, panel: HTMLElement, isFree: boolean, goOn: () => void): void {
  const words = readDeviceWords();
  const language = document.documentElement.lang;
  if (!words) return;
  const page = { language, languages: [language] };
  const say = createSay(language, words.strings);
  render(<DeviceDoor say={say} page={page} door={door} isFree={isFree} goOn={goOn} />, panel);
}
