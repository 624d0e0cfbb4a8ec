import { readFileSync } from 'node:fs';
import lighthouse from 'lighthouse';
import puppeteer, { type Page } from 'puppeteer-core';
import { storageKey } from '../../src/platform/store.ts';
import { serve } from '../../tools/serve.ts';
import { browserArgs } from '../browserArgs.ts';

/** Pages to measure, and a word that shows they are not empty. */
const pages = [
  { path: 'nl/', text: 'Kijk naar uw leven' },
  { path: 'nl/vragen/self-reliance-matrix/#1', text: 'Geld' },
  { path: 'nl/resultaat/', text: 'Ik wil met rust de post openen' },
  { path: 'nl/buurt/', text: 'Dit staat hier omdat' },
  { path: 'nl/meenemen/', text: 'Ik wil zelf mijn geld regelen' },
  { path: 'ar/questions/self-reliance-matrix/#1', text: 'المال' },
];

/** Accessibility, best practices and SEO must be whole; performance below this is an alarm. */
const least: Readonly<Record<string, number>> = { accessibility: 1, 'best-practices': 1, seo: 1, performance: 0.9 };

const notebook = {
  ...JSON.parse(readFileSync('tests/personas/money-and-debts/persona.json', 'utf8')),
  plan: { question: 'Ik wil zelf mijn geld regelen.' },
};
notebook.answers['self-reliance-matrix'].finances_note = 'Ik wil met rust de post openen.';

const site = await serve({ root: 'dist' });
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', ...browserArgs],
});

const failures: string[] = [];
for (const { path, text } of pages) {
  const page = await browser.newPage();
  failures.push(...(await measure(page, new URL(path, site.url).href, text)).map((failure) => `${path}: ${failure}`));
  await page.close();
}
await browser.close();
await site.close();
if (failures.length > 0) {
  console.error(failures.join('\n'));
  process.exitCode = 1;
}

async function measure(page: Page, url: string, text: string): Promise<string[]> {
  await page.goto(url);
  await page.evaluate((key, value) => sessionStorage.setItem(key, value), storageKey, JSON.stringify(notebook));
  const flags = {
    output: 'json' as const,
    logLevel: 'error' as const,
    disableStorageReset: true,
    disableFullPageScreenshot: true,
  };
  const result = await lighthouse(url, flags, undefined, page);
  if (!result) return ['Lighthouse gave no result'];
  const { categories, audits } = result.lhr;
  const scores = Object.keys(least).map((id) => [id, categories[id]?.score ?? 0] as const);
  console.log(url.replace(site.url, ''), scores.map(([id, score]) => `${id} ${Math.round(score * 100)}`).join(', '));
  const failed = scores.filter(([id, score]) => score < (least[id] ?? 1)).map(([id, score]) => `${id} is ${score}`);
  const why =
    failed.length > 0
      ? Object.values(audits)
          .filter((audit) => audit.score !== null && audit.score < 1)
          .map((audit) => `  ${audit.id} ${audit.score} ${JSON.stringify(audit.details ?? '').slice(0, 400)}`)
      : [];
  const words = await page.evaluate(() => document.body.innerText);
  return [...failed, ...why, ...(words.includes(text) ? [] : [`does not say “${text}”: was the persona lost?`])];
}
