import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { slugOf } from '../../src/i18n/routes.ts';
import { readPdf } from '../pdf/readPdf.ts';

const runs = 5;
/** From the press on the button to the file, fonts and worker included, on a machine that is not slowed down. */
const mostMs = 1500;
const fewestPages = 4;

/** Times making a PDF of several pages in both scripts, each time as someone who was never here; gives what is too slow. */
export async function timePdf(browser: Browser, url: string): Promise<string[]> {
  const problems: string[] = [];
  const { about: _about, ...persona } = JSON.parse(readFileSync('tests/personas/newcomer/persona.json', 'utf8'));
  for (const language of ['nl', 'ar'] as const) {
    const visits: Awaited<ReturnType<typeof visit>>[] = [];
    for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, url, language, persona));
    const times = visits.map(({ ms }) => ms).sort((a, b) => a - b);
    const median = times[Math.floor(runs / 2)] ?? Number.POSITIVE_INFINITY;
    const pages = Math.min(...visits.map((one) => one.pages));
    console.log(
      `pdf, ${language}, ${pages} pages: median ${Math.round(median)} ms of ${times.map(Math.round).join(', ')}`,
    );
    if (pages < fewestPages) problems.push(`pdf, ${language}: ${pages} pages, fewer than ${fewestPages}`);
    if (median > mostMs) problems.push(`pdf, ${language}: median ${Math.round(median)} ms, more than ${mostMs}`);
  }
  return problems;
}

/** Everything that can be ticked at once is on the paper, in large letters. */
async function visit(browser: Browser, url: string, language: 'nl' | 'ar', persona: object) {
  const context = await browser.newContext({ acceptDownloads: true });
  try {
    const page = await context.newPage();
    await page.goto(`${url}${language}/`);
    const text = JSON.stringify({ ...persona, language });
    await page.evaluate((value) => sessionStorage.setItem('eigenblik', value), text);
    await page.goto(`${url}${language}/${slugOf('report', language)}/`);
    await page.locator('html[data-on]').waitFor({ state: 'attached' });
    for (const tick of await page.locator('legend input[type="checkbox"]').all()) await tick.check();
    await page.locator('input[name="letters"][value="large"]').check();
    const downloading = page.waitForEvent('download');
    const start = performance.now();
    await page.locator('#save-pdf').click();
    const download = await downloading;
    const ms = performance.now() - start;
    return { ms, pages: (await readPdf(new Uint8Array(readFileSync(await download.path())))).pages };
  } finally {
    await context.close();
  }
}
