import { expect } from 'playwright/test';
import { test } from './fixtures.ts';

test.use({ under: 'hostile' });

/** Where the lists, the questions, and all that is made of answers are drawn by scripts. */
const journey = ['nl/', 'nl/buurt/', 'nl/vragen/self-reliance-matrix/', 'nl/resultaat/', 'nl/meenemen/', 'ar/'];
const own = 'script:not([src]):not([type$="json"]), iframe, object, embed, img[onerror], svg[onload], [onfocus], base';

test('nothing that a municipality writes runs, asks anything or becomes an element @deep', async ({ page, guard }) => {
  test.setTimeout(180_000);
  page.on('dialog', (dialog) => {
    guard.fail(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  for (const address of journey) {
    await page.goto(address);
    await expect(page.locator('main h1').first()).toBeVisible();
    if (address.endsWith('matrix/')) {
      await page.locator('#app input[type="checkbox"]').first().check();
      await page.locator('a[href="#1"]').first().click();
      await page.locator('input[type="radio"]:visible').first().check();
    }
    await expect(page.locator('body')).toContainText('alert(1)');
    expect(await page.locator(own).count(), address).toBe(0);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol));
    expect(
      hrefs.filter((one) => !/^(https?|tel|mailto|geo):$/.test(one)),
      address,
    ).toEqual([]);
  }
  expect(guard.trouble()).toEqual([]);
});
