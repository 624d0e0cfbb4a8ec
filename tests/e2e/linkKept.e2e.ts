import { expect, type Page } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { LinkPage } from './linkPage.ts';

const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));

test('choices are kept on this device when someone asks, their name goes nowhere, and wiping takes them', async ({
  page,
  guard,
}) => {
  const canary = 'kanarie van de Dorpsstraat';
  const there = new LinkPage(page, 'nl');
  await there.open();
  await there.field('preset').selectOption('1002');
  const link = await there.made();
  const name = page.getByLabel(there.say('builder:keep.name'), { exact: true });
  await there.button('builder:keep.go').click();
  await expect(page.getByText(there.say('builder:keeping.nameless'))).toBeVisible();
  await expect(name).toBeFocused();
  await name.fill(canary);
  expect(await kept(page)).toBe('{}');
  await there.button('builder:keep.go').click();
  await expect(page.getByText(there.say('builder:keeping.kept'))).toBeVisible();
  expect(JSON.parse(await kept(page))).toEqual({ 'eigenblik:links': expect.stringContaining(canary) });
  expect(await there.made(), 'a name changes nothing').toBe(link);
  const said = await page
    .locator('textarea')
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  expect(said.join()).not.toContain('kanarie');
  await expectAccessible(page, 'kept choices');

  await page.reload();
  await there.expectOpen();
  expect(await there.made()).not.toBe(link);
  await there.button('builder:keep.use.of', { name: canary }).click();
  await expect(page.locator('#made')).toBeFocused();
  expect(await there.made()).toBe(link);

  await there.wipe();
  expect(await kept(page)).toBe('{}');
  await there.open();
  await expect(page.getByText(there.say('builder:keep.none'))).toBeVisible();
  expect(guard.requests.filter((url) => /kanarie|#/.test(url))).toEqual([]);
});

test('what is kept can be deleted, and a device that keeps nothing or something spoiled is said or passed over', async ({
  page,
}) => {
  const there = new LinkPage(page, 'nl');
  await page.addInitScript(() => {
    if (localStorage.length === 0)
      localStorage.setItem(
        'eigenblik:links',
        JSON.stringify([{ name: 'x', fragment: '1AAAA' }, 7, { name: '<b>', fragment: '' }]),
      );
  });
  await there.open();
  await expect(page.getByText(there.say('builder:keep.none'))).toBeVisible();
  const name = page.getByLabel(there.say('builder:keep.name'), { exact: true });
  await name.fill('<img src=x>');
  await there.button('builder:keep.go').click();
  await there.button('builder:keep.delete.of', { name: '<img src=x>' }).click();
  await expect(page.getByText(there.say('builder:keeping.gone'))).toBeVisible();
  await expect(page.locator('#saved')).toBeFocused();
  expect(await kept(page)).toBe('{}');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await name.fill('Eerste keer');
  await there.button('builder:keep.go').click();
  await expect(page.getByText(there.say('builder:keeping.cannot'))).toBeVisible();
  await expect(name, 'what was typed is still there').toHaveValue('Eerste keer');
});
