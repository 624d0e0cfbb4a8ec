import { expect } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebook, seed, stored, storedText } from './notebooks.ts';
import { PortalPage } from './pages.ts';

for (const language of ['nl', 'ar'] as const) {
  test(`a made-up person is marked on every page, and goes with one press (${language})`, async ({ page }) => {
    const example = new PortalPage(page, language, 'example');
    await example.open();
    await expectAccessible(page, `the example (${language})`);
    await expect(page.locator('#example')).toBeHidden();
    await example.button('example:go').click();
    const result = new PortalPage(page, language, 'result');
    await result.expectOpen();
    await expect(page.locator('#example')).toContainText(example.say('example:bar'));
    await expectAccessible(page, `an example on the result (${language})`);
    for (const route of ['home', 'questionnaire', 'report', 'nearby'] as const) {
      await new PortalPage(page, language, route).open();
      await expect(page.locator('#example'), route).toBeVisible();
    }
    await page.getByRole('link', { name: example.say('example:wipe') }).click();
    await new PortalPage(page, language, 'home').expectOpen();
    await expect(page.locator('#example')).toBeHidden();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
}

test('nobody’s own answers go for it', async ({ page }) => {
  await seed(page, fullNotebook());
  const before = await storedText(page);
  const example = new PortalPage(page, 'nl', 'example');
  await example.open();
  await example.button('example:go').click();
  await expect(page.getByText(example.say('example:busy'))).toBeVisible();
  expect(await storedText(page)).toBe(before);
  expect((await stored(page)).answers).toEqual(fullNotebook().answers);
  await expect(page.locator('#example')).toBeHidden();
});
