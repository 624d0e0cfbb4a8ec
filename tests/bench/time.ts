import type { Browser, Page } from 'playwright-core';
import { probe, type Target } from './probe.ts';

/** A page to time: where it is, and what to look for. */
export interface Subject extends Target {
  readonly name: string;
  readonly url: string;
}

/** Milliseconds since the navigation began, and how many taps it took; `running` is 0 where no module of ours runs. */
export interface Timed {
  readonly visible: number;
  readonly accepted: number;
  readonly running: number;
  readonly taps: number;
}

/** An answer must stand this long before it counts as accepted. */
const staysMs = 1000;
const limitMs = 30_000;

/**
 * One visit of someone who was never here: new context, empty cache, slow line, slow phone, a real tap. An answer that is
 * not accepted took infinitely long.
 */
export async function time(browser: Browser, { url, name: _name, ...target }: Subject): Promise<Timed> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  try {
    const page = await context.newPage();
    await page.exposeFunction('tapHere', (x: number, y: number) => page.touchscreen.tap(x, y));
    await page.addInitScript(probe, target);
    await slowDown(page);
    await page.goto(url, { waitUntil: 'commit' });
    const isAccepted = await page
      .waitForFunction(
        (stays) => performance.now() - (globalThis.probed.accepted ?? Number.POSITIVE_INFINITY) > stays,
        staysMs,
        { timeout: limitMs },
      )
      .then(() => true)
      .catch(() => false);
    const {
      visible = Number.POSITIVE_INFINITY,
      accepted = 0,
      running = 0,
      taps,
    } = await page.evaluate(() => globalThis.probed);
    return { visible, accepted: isAccepted ? accepted : Number.POSITIVE_INFINITY, running, taps };
  } finally {
    await context.close();
  }
}

/** A cheap phone on a slow line: 4× slower, 150 ms away, 1.6 Mbit/s. */
async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
}
