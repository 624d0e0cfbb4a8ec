import type { DeviceState } from '../../platform/device/events.ts';
import type { DeviceWords } from '../../platform/deviceWords.ts';

/** The line on every page that says that this tab and the device are kept alike. */
export interface Bar {
  readonly show: (state: DeviceState) => void;
}

/** Makes the line, with the way to where one chooses or stops; where it fails that is the keep file. */
export function createBar({ strings, report }: DeviceWords): Bar {
  const say = (key: string) => strings[key] ?? '';
  const line = document.createElement('aside');
  line.className = 'demo';
  line.setAttribute('aria-label', say('device:title'));
  const text = document.createElement('span');
  text.setAttribute('role', 'status');
  const link = document.createElement('a');
  return {
    show(state) {
      // It stands in the page before it says something, or it would be seen and not heard.
      if (!line.isConnected) document.querySelector('.under')?.append(line);
      line.replaceChildren(text, ' ', link);
      text.textContent = say(`device:bar.${state}`);
      link.textContent = say(`device:bar.${state}Link`);
      link.href = `${report}${state === 'failed' ? '#keep' : '#device'}`;
    },
  };
}
