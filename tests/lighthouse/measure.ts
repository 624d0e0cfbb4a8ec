import lighthouse from 'lighthouse';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { storageKey } from '../../src/platform/store.ts';
import { browserArgs } from '../browserArgs.ts';
import type { Visit } from './visits.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];
export type Category = (typeof categories)[number];

/** One run of Lighthouse as a phone. Scores from 0 to 100. */
export interface Measured {
  readonly scores: Readonly<Record<Category, number>>;
  readonly figures: { readonly lcpMs: number; readonly tbtMs: number; readonly cls: number };
  /** Audits that took points away, for who has to mend it. */
  readonly why: readonly string[];
  /** How quick this machine was during the run, as Lighthouse sees it (benchmarkIndex). */
  readonly benchmarkIndex: number;
  /** The page did not say what it should: it was measured empty. */
  readonly isEmpty: boolean;
}

export async function launch(): Promise<Browser> {
  return await puppeteer.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', ...browserArgs],
  });
}

/**
 * Seeds the notebook and runs Lighthouse; the cache is empty, the tab's storage is not. On a machine that is too busy
 * Lighthouse sometimes sees no paint and gives no score: that is no measurement, and is done again.
 * @throws when three tries gave none
 */
export async function measure(browser: Browser, siteUrl: string, visit: Visit): Promise<Measured> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const measured = await tryOnce(browser, siteUrl, visit);
    if (measured) return measured;
    console.log(`${visit.path}: attempt ${attempt} gave no score`);
  }
  throw new Error(`${visit.path}: Lighthouse gave no score three times`);
}

async function tryOnce(browser: Browser, siteUrl: string, visit: Visit): Promise<Measured | undefined> {
  const page = await browser.newPage();
  try {
    // A file without a module, so that nothing but the storage is there before Lighthouse starts.
    await page.goto(new URL('robots.txt', siteUrl).href);
    await page.evaluate((key, value) => sessionStorage.setItem(key, value), storageKey, JSON.stringify(visit.notebook));
    const flags = {
      output: 'json' as const,
      logLevel: 'error' as const,
      onlyCategories: [...categories],
      disableStorageReset: true,
      disableFullPageScreenshot: true,
    };
    const result = await lighthouse(new URL(visit.path, siteUrl).href, flags, undefined, page);
    if (typeof result?.lhr.categories['performance']?.score !== 'number') return undefined;
    const words = await page.evaluate(() => document.body.innerText);
    return toMeasured(result.lhr, visit.text !== '' && words.includes(visit.text));
  } finally {
    await page.close();
  }
}

function toMeasured({ audits, categories: found, environment }: Result, isFilled: boolean): Measured {
  const score = (id: Category) => Math.round((found[id]?.score ?? 0) * 100);
  const figure = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    figures: {
      lcpMs: Math.round(figure('largest-contentful-paint')),
      tbtMs: Math.round(figure('total-blocking-time')),
      cls: Math.round(figure('cumulative-layout-shift') * 1000) / 1000,
    },
    why: Object.values(audits)
      .filter((audit) => audit.score !== null && audit.score < 1)
      .map((audit) => `  ${audit.id} ${audit.score} ${JSON.stringify(audit.details ?? '').slice(0, 600)}`),
    benchmarkIndex: Math.round(environment.benchmarkIndex),
    isEmpty: !isFilled,
  };
}

/** Categories below what is asked, and a page that was empty: each in one line. */
export function problemsOf(
  { path, text }: Visit,
  { scores, isEmpty }: Measured,
  least: Readonly<Record<Category, number>>,
): string[] {
  const low = categories.filter((id) => !(scores[id] >= least[id]));
  return [
    ...low.map((id) => `${path}: ${id} is ${scores[id]}, less than ${least[id]}`),
    ...(isEmpty ? [`${path}: does not say “${text}”: was the persona lost?`] : []),
  ];
}
