import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { browserArgs } from '../browserArgs.ts';
import { addressOf } from '../e2e/pages.ts';
import { text } from '../e2e/texts.ts';

/** What may be wrong in the demonstration: a number that nobody checked for a year, on purpose. */
const known = [text('nl', 'check:facts')];

/** Has the portal check its own host, in a browser, and gives how many checks are good. @throws where a host fails one */
export async function askItself(url: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: browserArgs,
  });
  try {
    const page = await browser.newPage();
    await page.goto(url + addressOf('check', 'nl'));
    await page.getByRole('button', { name: text('nl', 'check:go') }).click();
    await page.locator('#outcome').waitFor({ timeout: 120_000 });
    const titles = (of: string) => page.locator(`.told[data-verdict="${of}"] h3`).allInnerTexts();
    const wrong = await titles('wrong');
    assert.deepEqual(
      wrong.filter((one) => !known.includes(one)),
      [],
    );
    return `${(await titles('good')).length} good, ${wrong.length} of our own making, ${(await titles('unseen')).length} not to be seen`;
  } finally {
    await browser.close();
  }
}
