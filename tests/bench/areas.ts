import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { type AreaIndex, areaScopes } from '../../src/core/finder/areas/AreaIndex.ts';
import { packsFor } from '../../src/core/finder/areas/packsFor.ts';
import { unpackPostcodes } from '../../src/core/finder/areas/unpackPostcodes.ts';
import { serve } from '../../tools/serve.ts';

/** What Chrome's DevTools and Lighthouse call slow 4G. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

/** A hundred thousand services; `tests/scale/build.ts` says how to build it. */
const country = 'dist-country';
const sample = 41;
const readyWithinMs = 1500;

/** Prints how soon a list by area is there, and says what is too slow. */
export async function timeAreas(browser: Browser): Promise<string[]> {
  if (!existsSync(country)) {
    const how = 'PORTAL_OUT=dist-country node tests/scale/build.ts 100000 <pc4-nl.csv>';
    console.log(`a list by area: skipped: there is no ${country} (${how})`);
    return [];
  }
  const site = await serve({ root: country });
  const times = await measureAreas(browser, site.url, sample);
  await site.close();
  const at = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
  console.log(
    `a list by area, slow 4G: ${at(0.5)} ms (p50), ${at(0.95)} ms (p95) after the last digit, ${sample} postcodes`,
  );
  return at(0.95) <= readyWithinMs ? [] : [`a list by area takes ${at(0.95)} ms at p95, more than ${readyWithinMs}`];
}

/**
 * How long it takes from the last digit of a postcode to the first card of the list, in milliseconds, for so many postcodes:
 * every so many-th by how many packs they need, so that the heaviest are among them. Sorted.
 */
async function measureAreas(browser: Browser, site: string, count: number): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const times: number[] = [];
  const address = `${site}nl/buurt/`;
  await page.goto(address);
  for (const place of await placesOf((await page.locator('#data').textContent()) ?? '', count)) {
    await cdp.send('Network.emulateNetworkConditions', {
      ...slow4G,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await context.clearCookies();
    await page.goto(address);
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await page.locator('html[data-on]').waitFor({ state: 'attached' });
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await cdp.send('Network.emulateNetworkConditions', slow4G);
    times.push(await page.evaluate(fillAndWait, place));
  }
  await context.close();
  return times.sort((a, b) => a - b);
}

/** In the page: from the last digit until there are more services than those for everyone, and they are drawn. */
function fillAndWait(place: string): Promise<number> {
  const found = () => Number(document.getElementById('found')?.textContent?.replaceAll(/\D/g, ''));
  const before = found();
  const field = document.querySelector<HTMLInputElement>('[name="place"]');
  if (!field) throw new Error('no field');
  const startedAt = performance.now();
  field.value = place;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return new Promise((done) => {
    const look = () => {
      if (found() > before && document.querySelector('.card'))
        requestAnimationFrame(() => done(performance.now() - startedAt));
      else setTimeout(look, 10);
    };
    look();
  });
}

function placesOf(block: string, count: number): string[] {
  const { areas } = JSON.parse(block) as { areas: AreaIndex };
  const by = Object.entries(unpackPostcodes(areas.postcodes))
    .map(([pc4, { home }]) => ({ pc4, packs: packsFor(areas, home, areaScopes[0]).length }))
    .sort((a, b) => a.packs - b.packs);
  return Array.from({ length: count }, (_, at) => by[Math.round((at * (by.length - 1)) / (count - 1))]?.pc4 ?? '');
}
