import { chromium, type Page } from 'playwright-core';
import { serve } from '../../tools/serve.ts';
import { browserArgs } from '../browserArgs.ts';

/** A cheap phone on a slow line: 4× slower, 150 ms away, 1.6 Mbit/s. */
const runs = 5;

const site = await serve({ root: 'dist' });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: browserArgs,
});

for (const path of ['nl/vragen/self-reliance-matrix/#1', 'ar/questions/self-reliance-matrix/#1']) {
  const rows = [];
  for (let run = 0; run < runs; run++) rows.push(await measure(new URL(path, site.url).href));
  for (const figure of ['questionMs', 'readyMs', 'acceptedMs'] as const) {
    const sorted = rows.map((row) => row[figure]).sort((a, b) => a - b);
    console.log(`${path} ${figure}: median ${sorted[Math.floor(runs / 2)]}, from ${sorted[0]} to ${sorted.at(-1)}`);
  }
}
await browser.close();
await site.close();

/** Milliseconds until the question is painted, until the module runs, and from a tap until the answer is stored. */
async function measure(url: string): Promise<{ questionMs: number; readyMs: number; acceptedMs: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(
    (chosen) => sessionStorage.setItem('eigenblik', chosen),
    JSON.stringify({ domains: ['finances'] }),
  );
  await slowDown(page);
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('[id="1"] input').first().waitFor({ state: 'visible' });
  const questionMs = Math.round(performance.now() - start);
  await page.waitForFunction(() => document.documentElement.dataset['on'] !== undefined);
  const readyMs = Math.round(performance.now() - start);
  const tapped = performance.now();
  await page
    .locator('[id="1"] input')
    .first()
    .evaluate((input: HTMLInputElement) => input.click());
  await page.waitForFunction(() => sessionStorage.getItem('eigenblik')?.includes('"finances_level":1'));
  const acceptedMs = Math.round(performance.now() - tapped);
  await context.close();
  return { questionMs, readyMs, acceptedMs };
}

async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
}
