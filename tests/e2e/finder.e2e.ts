import { expect, type Page } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { domainName } from './texts.ts';

const names = async (nearby: NearbyPage) => (await nearby.names.allTextContents()).map((name) => name.trim());
const openAll = async (page: Page, nearby: NearbyPage) => {
  for (;;) {
    const more = page.getByRole('button', {
      name: new RegExp(nearby.say('nearby:more', { count: 7 }).replace('7', '\\d+')),
    });
    if ((await more.count()) === 0) return;
    await more.first().click();
  }
};

test('someone who gave no answers sees everything, by step of the ladder', async ({ page }) => {
  const nearby = new NearbyPage(page, 'nl');
  await nearby.open();
  await expect(page.getByText(nearby.say('nearby:by.nothing'))).toBeVisible();
  await expect(nearby.part(nearby.say('nearby:tier.0')).last().locator('.card')).toHaveCount(3);
  const found = await page.locator('#found').textContent();
  await openAll(page, nearby);
  expect(found).toBe(nearby.say('nearby:found', { count: await nearby.names.count() }));
  expect(await nearby.names.count()).toBeGreaterThanOrEqual(27);
});

for (const [language, word, reason] of [
  ['nl', 'deurwaarder', 'categories:debt-help.name'],
  ['nl', 'borç', 'categories:debt-help.name'],
  ['ar', 'ديون', 'reasons:rung.2'],
] as const) {
  test(`own words find their kind of help and say why: ${word} (${language})`, async ({ page }) => {
    const nearby = new NearbyPage(page, language);
    await nearby.open();
    await nearby.words.fill(word);
    await expect(page.getByText(nearby.say('nearby:by.words'))).toBeVisible();
    const first = page.locator('.card').first();
    await expect(first.locator('.why')).toContainText(word);
    await expect(
      page
        .locator('.card .why')
        .filter({ hasText: nearby.say(reason) })
        .first(),
    ).toBeVisible();
    await nearby.words.fill('qqqqqq');
    await nearby.expectFound(0);
    await expect(page.getByText(nearby.say('nearby:none.words'))).toBeVisible();
    await expect(page.locator('.notice')).toContainText('012-3456700');
    await expectAccessible(page, 'words that find nothing');
    await nearby.words.fill('');
    await expect(page.getByText(nearby.say('nearby:by.nothing'))).toBeVisible();
  });
}

test('a theme, filters and letting go of one lead on, and nothing of it is kept', async ({ page, guard }) => {
  const nearby = new NearbyPage(page, 'nl');
  await nearby.open();
  await page.waitForLoadState('networkidle');
  const before = guard.requests.length;
  await nearby.theme.selectOption({ label: domainName('nl', 'finances') });
  await expect(nearby.part(domainName('nl', 'finances')).first()).toBeVisible();
  const all = await names(nearby);
  await nearby.openFilters();
  await nearby.filter('free').check();
  await nearby.filter('language').selectOption({ label: 'Turks' });
  await nearby.filter('venue').selectOption('online');
  await nearby.filter('age').fill('3');
  await nearby.expectFound(0);
  await expect(page.getByText(nearby.say('nearby:none.filtered'))).toBeVisible();
  await expectAccessible(page, 'filters that leave nothing');
  await page.locator('.notice').getByRole('button').last().click();
  await expect(page.getByText(nearby.say('nearby:none.filtered'))).toBeHidden();
  expect(await names(nearby)).toEqual(all);
  await nearby.openFilters();
  const first = page.locator('.card').first();
  await first.locator('details > summary').click();
  await expect(first.locator('dl').last()).toBeVisible();
  expect(guard.requests.slice(before), 'nothing is asked of the host, whatever is looked for').toEqual([]);
  expect(await page.evaluate(() => Object.keys({ ...sessionStorage, ...localStorage }))).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('the finder never leads to a page whose address names a topic', async ({ page }) => {
  const nearby = new NearbyPage(page, 'nl');
  await nearby.open();
  await openAll(page, nearby);
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.filter((href) => /onderwerp|wijk/.test(href))).toEqual([]);
});

test('a word that speaks of danger brings human help to where it is typed, and takes it back', async ({ page }) => {
  const nearby = new NearbyPage(page, 'nl');
  await nearby.open();
  await nearby.words.fill('mijn man slaat mij');
  const help = page.locator('#app #help');
  await expect(help).toBeVisible();
  await expect(help).toContainText('0800-2000');
  await expectAccessible(page, 'words that speak of danger');
  await nearby.words.fill('taalles');
  await expect(help).toHaveCount(0);
  await expect(page.locator('#help')).toBeVisible();
});
