import { expect, type Page } from 'playwright/test';
import type { AreaIndex } from '../../src/core/finder/areas/AreaIndex.ts';
import { unpackPostcodes } from '../../src/core/finder/areas/unpackPostcodes.ts';
import { expectAccessible, type Guard, noteMeasured, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { PortalPage } from './pages.ts';

test.use({ under: 'parts' });

const [here, far] = ['1050', '1200'];

/** Another postcode of the same home area. */
async function neighbourOf(page: Page, place: string): Promise<string> {
  const block = await page.locator('#data').textContent();
  const places = Object.entries(unpackPostcodes((JSON.parse(block ?? '') as { areas: AreaIndex }).areas.postcodes));
  const home = places.find(([pc4]) => pc4 === place)?.[1].home;
  const [other = ''] = places.find(([pc4, one]) => pc4 !== place && one.home === home) ?? [];
  expect(other).not.toBe('');
  return other;
}

/** Goes there as someone new, and gives what was asked of the host since, of areas. */
async function open(page: Page, guard: Guard, language: 'nl' | 'ar' = 'nl') {
  guard.allow(/^a connection: \S+\/areas\//);
  const nearby = new NearbyPage(page, language);
  await nearby.open();
  const asked = () => guard.requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/areas/'));
  return { nearby, asked };
}

async function give(nearby: NearbyPage, place: string, asked: () => string[]): Promise<void> {
  const before = asked().length;
  await nearby.place.fill(place);
  await expect(nearby.page.locator('#areas-said')).toBeEmpty();
  // First what a list needs, then the rest of the same packs.
  const isWhole = () => {
    const since = asked().slice(before);
    return since.filter((path) => path.endsWith('.rest.json')).length * 2 === since.length;
  };
  await expect.poll(isWhole).toBe(true);
  const came = () =>
    nearby.page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('.rest.json')).length,
    );
  await expect.poll(came).toBeGreaterThanOrEqual((asked().length - before) / 2);
  await expect(nearby.names.first()).toBeVisible();
}

test('only files of the area are asked for, whatever is looked for', async ({ page, guard }) => {
  await seed(page, { ...fullNotebook('x'), place: '', pins: [] });
  const { nearby, asked } = await open(page, guard);
  expect(asked()).toEqual([]);
  await give(nearby, here, asked);
  const files = asked();
  expect(files.length).toBeGreaterThan(2);
  expect(files.every((path) => /^\/areas\/[0-9a-f]{12}\/nl\/\d+(\.rest)?\.json$/.test(path))).toBe(true);
  const all = guard.requests.length;
  await nearby.words.fill('schulden');
  await nearby.words.fill('');
  await nearby.theme.selectOption('finances');
  await nearby.openFilters();
  await nearby.filter('free').check();
  await page.locator('.card summary').first().click();
  await page
    .getByRole('checkbox', { name: nearby.say('nearby:pin') })
    .first()
    .check();
  await nearby.openMap();
  expect(guard.requests.slice(all)).toEqual([]);
  noteMeasured(`${files.length} files for ${here}`);
});

test('whoever lives in the same area asks for the same files, with other answers too', async ({
  page,
  context,
  guard,
}) => {
  const first = await open(page, guard);
  await give(first.nearby, here, first.asked);
  const files = first.asked();
  const other = await context.newPage();
  await seed(other, { ...fullNotebook('y'), place: '', pins: [] });
  const second = await open(other, guard);
  await second.nearby.words.fill('eenzaam');
  await give(second.nearby, await neighbourOf(other, here), second.asked);
  expect(second.asked().slice(files.length).sort()).toEqual([...files].sort());
});

test('who would not show where they live fetches the whole country, before any postcode', async ({ page, guard }) => {
  const { nearby, asked } = await open(page, guard);
  await page.getByText(nearby.say('areas:seen.title')).click();
  await page.locator('[name="scope"]').nth(2).check();
  await nearby.expectFound(3000);
  const files = asked();
  await give(nearby, far, asked);
  await page.reload();
  await nearby.expectOpen();
  await nearby.expectFound(3000);
  // Whatever place is given, after a reload too: every file, and each time the same ones.
  expect(new Set(asked())).toEqual(new Set(files));
});

test('a place that a file brought along is not given away unasked', async ({ page, guard }) => {
  await seed(page, { ...fullNotebook('x'), place: here, pins: [] });
  const { nearby, asked } = await open(page, guard);
  await expect(nearby.place).toHaveValue(here);
  await expect(page.getByText(nearby.say('areas:again'))).toBeVisible();
  expect(asked()).toEqual([]);
  await nearby.button('areas:fetch').click();
  await expect(page.getByText(nearby.say('areas:again'))).toBeHidden();
  await expect(nearby.names.first()).toBeVisible();
  expect(asked().length).toBeGreaterThan(2);
});

test('what did not come is said, and can be fetched once more', async ({ page, guard }) => {
  guard.allow(/Failed to load resource/);
  const { nearby } = await open(page, guard);
  await page.route('**/areas/**', (route) => route.abort());
  await nearby.place.fill(here);
  await expect(page.getByText(nearby.say('areas:lost'))).toBeVisible();
  await page.unroute('**/areas/**');
  await nearby.button('areas:retry').click();
  await expect(page.getByText(nearby.say('areas:lost'))).toBeHidden();
  await nearby.expectFound(await nearby.names.count().then(() => foundOn(page)));
  expect(await foundOn(page)).toBeGreaterThan(50);
});

async function foundOn(page: Page): Promise<number> {
  return Number((await page.locator('#found').innerText()).replaceAll(/\D/g, ''));
}

test('what someone wants to remember stands on their paper, and asks for the same area', async ({ page, guard }) => {
  const { nearby, asked } = await open(page, guard);
  await give(nearby, here, asked);
  // The first are for everyone, and come with the page.
  const own = page.locator('.card').filter({ hasText: 'Proefdorp 3' }).first();
  const name = (await own.getByRole('heading').first().innerText()).replaceAll(/\s+/g, ' ');
  const packs = new Set(asked().map((path) => path.replace(/(\.rest)?\.json$/, '')));
  await own.getByRole('checkbox', { name: nearby.say('nearby:pin') }).check();
  const before = asked().length;
  const report = new PortalPage(page, 'nl', 'report');
  await report.open();
  await page
    .getByRole('group', { name: report.say('report:section.nearby') })
    .locator('summary')
    .click();
  await expect(page.getByRole('checkbox', { name: new RegExp(`^${name}\\.`) })).toBeVisible();
  await expect(page.locator('#area-pins')).toBeHidden();
  const papers = asked().slice(before);
  expect(new Set(papers.map((path) => path.replace('.paper.json', '')))).toEqual(packs);
});

for (const language of ['nl', 'ar'] as const) {
  test(`the choice of areas is for everyone, and fits a narrow screen (${language})`, async ({ page, guard }) => {
    const { nearby, asked } = await open(page, guard, language);
    await page.getByText(nearby.say('areas:seen.title')).click();
    await expectAccessible(page, 'the choice of areas');
    await give(nearby, here, asked);
    await expectAccessible(page, 'a list by area');
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says whom to call', async ({ page }) => {
    await page.goto('nl/buurt/');
    // Playwright's search by text and role passes over <noscript>.
    await expect(page.locator('noscript p')).toHaveText(
      /^Deze lijst is te lang voor één bladzijde\. .* Bel 012-3456700/,
    );
  });
});
