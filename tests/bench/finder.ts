import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { noFilters } from '../../src/core/finder/Filters.ts';
import type { FinderInput } from '../../src/core/finder/matchServices.ts';
import type { Outcome } from '../../src/core/outcomes/Outcome.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadSynonyms } from '../../src/loaders/loadSynonyms.ts';
import { manyServices } from './manyServices.ts';

const counts = [60, 2000];
const runs = 100;
/** A list has to be there before the next frame is due, on a phone that is four times slower. */
const mostMs = 5;
const queries = [
  'schulden',
  'deurwaarder',
  'borç',
  'ديون',
  'taal les',
  'eenzam',
  'wandelen met buren',
  'dlugi',
  'xyzzy',
];

const about = (domain: Outcome['domain'], level: Outcome['level']): Outcome => ({
  domain,
  parts: [],
  themes: [],
  facts: [],
  talk: true,
  who: [],
  ...(level ? { level } : {}),
});

interface Timings {
  readonly [what: string]: number[];
}

/** Times ranking and word queries in a browser at 4×, and returns what is too slow. */
export async function timeFinder(browser: Browser): Promise<string[]> {
  const code = await bundle();
  const { services, settings } = loadContent();
  const problems: string[] = [];
  for (const count of counts) {
    const input: FinderInput = {
      outcomes: [about('finances', 1), about('social-network', 3), about('mental-health', 2)],
      services: manyServices(services, count),
      from: { lat: 52.3, lon: 5.23 },
      today: settings.today,
      seed: settings.buildId,
    };
    const timings = await timeIn(browser, code, { input, synonyms: loadSynonyms(), queries, runs, noFilters });
    for (const [what, times] of Object.entries(timings)) {
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
      console.log(`finder, ${count} services, ${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, of ${sorted.length}`);
      if (what !== 'index' && Number(at(0.95)) > mostMs)
        problems.push(`finder, ${count} services, ${what}: p95 ${at(0.95)} ms, more than ${mostMs}`);
    }
  }
  return problems;
}

/** The finder's own code, as a page gets it, put where the bench can call it. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'tests/bench/finderInPage.ts', formats: ['iife'], name: 'finder' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The finder could not be bundled');
  return first.output.map((file) => ('code' in file ? file.code : '')).join('\n');
}

async function timeIn(browser: Browser, code: string, given: object): Promise<Timings> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addScriptTag({ content: code });
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await page.evaluate((one) => globalThis.timeFinderHere(one as never), given);
  } finally {
    await context.close();
  }
}
