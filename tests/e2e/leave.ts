import type { Page } from 'playwright/test';
import { storageKey } from './notebooks.ts';

/** Limits of the house (trust.md 3 and 4), times three as an alarm. */
export const hiddenWithinMs = 100 * 3;
export const wipedWithinMs = 500 * 3;

/** What a page was like at the moment its screen went empty. */
type Gone = { afterMs: number; queuedMs: number; stored: string | null; left: number };
type Watching = { gone?: Gone };

/** Presses, and gives what the page was like when it went. The exit must be answered with nothing. */
export async function leave(page: Page, event: 'click' | 'keyup', press: () => Promise<void>): Promise<Gone> {
  await page.evaluate(
    ([type, key]) => {
      let heardAt = 0;
      let queuedMs = 0;
      const hear = ({ timeStamp }: Event) => {
        heardAt = performance.now();
        queuedMs = heardAt - timeStamp;
      };
      addEventListener(type, hear, { capture: true });
      new MutationObserver(() => {
        const stored = sessionStorage.getItem(key);
        const afterMs = performance.now() - heardAt;
        (window as Watching).gone = { afterMs, queuedMs, stored, left: document.body.childElementCount };
      }).observe(document.documentElement, { attributeFilter: ['hidden'] });
    },
    [event, storageKey] as const,
  );
  await press();
  const handle = await page.waitForFunction(() => (window as Watching).gone);
  return (await handle.jsonValue()) as Gone;
}

/** As an old phone: so many times slower than this machine. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
