import { expect } from 'playwright/test';
import { dutchFirst, expectAccessible, test } from './fixtures.ts';
import { addressOf, PortalPage } from './pages.ts';
import { keptIn, Question } from './visitPage.ts';

test.use({ under: 'kiosk' });

for (const language of ['nl', 'ar'] as const) {
  test(`whoever looks after a kiosk tries its parts and reads plain results (${language})${dutchFirst(language)}`, async ({
    context,
  }) => {
    // By its address, in a browser that was just started.
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    const staff = new PortalPage(page, language, 'staff');
    await staff.open();
    await expectAccessible(page, 'the page for staff');
    const results = page.getByRole('status');
    await staff.button('staff:printer.go').click();
    await staff.button('staff:printer.no').click();
    await expect(results.nth(0)).toHaveText(staff.say('staff:printer.bad'));
    await staff.button('staff:printer.go').click();
    await staff.button('staff:printer.yes').click();
    await expect(results.nth(0)).toHaveText(staff.say('staff:printer.good'));
    await staff.button('staff:storage.go').click();
    await expect(results.nth(2)).toHaveText(staff.say('staff:storage.good'));
    await staff.button('staff:offline.go').click();
    await expect(results.nth(1)).not.toBeEmpty();
    await staff.button('staff:idle.go').click();
    const question = new Question(page, language);
    await expect(question.dialog).toBeVisible({ timeout: 10_000 });
    await question.yes.click();
    await expect(results.nth(3)).toHaveText(staff.say('staff:idle.soon'));
    await expectAccessible(page, 'the page for staff with its results');
    expect(await keptIn(page)).toMatchObject({ session: {}, local: {} });
  });
}

test('the test sheet is printed behind the cover that everyone gets, and nothing else', async ({ page }) => {
  await page.goto(addressOf('staff', 'nl'));
  await expect(page.locator('html[data-on]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const lines = await page.evaluate(() => document.body.innerText.split('\n').filter((line) => line.trim()));
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe('Haal dit direct op bij de printer');
  expect(lines[3]).toContain('Proefvel');
});
