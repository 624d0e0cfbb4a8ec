import { expect, type Page } from 'playwright/test';
import { type Route, routes } from '../../src/i18n/routes.ts';
import { noteMeasured, test } from './fixtures.ts';
import { addressOf, PortalPage } from './pages.ts';

/** Pages of a town whose list comes in parts, or that a kiosk alone has, are not in this build. */
const elsewhere: readonly Route[] = ['staff', 'noLine'];
const marker = 'globalThis.tampered = true;';

/** A host, or someone on the way to it, who adds a line to every module. */
async function tamper(page: Page): Promise<Set<string>> {
  const spoilt = new Set<string>();
  await page.route('**/build/*.js', async (route) => {
    spoilt.add(new URL(route.request().url()).pathname);
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};${marker}` });
  });
  return spoilt;
}

const mapOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const map = document.querySelector('script[type="importmap"]')?.textContent ?? '{}';
    return Object.keys((JSON.parse(map) as { integrity?: object }).integrity ?? {});
  });

test('a module in which one line was added is run by no page, whether it comes at once or on a tap', async ({
  page,
  guard,
}) => {
  test.setTimeout(180_000);
  guard.allow(/integrity|Failed to fetch dynamically imported module|digest/i);
  const spoilt = await tamper(page);
  let held = 0;
  for (const route of routes.filter((one) => !elsewhere.includes(one))) {
    const response = await page.goto(addressOf(route, 'nl'));
    if (response?.status() !== 200) continue;
    const modules = await mapOf(page);
    expect(modules.length, route).toBeGreaterThan(1);
    const ran = await page.evaluate(
      (all) =>
        Promise.all(
          all.map((one) =>
            import(one).then(
              () => [one],
              () => [],
            ),
          ),
        ),
      modules,
    );
    expect(ran.flat(), route).toEqual([]);
    expect(await page.evaluate(() => 'tampered' in globalThis), route).toBe(false);
    for (const one of modules) expect(spoilt, 'each was asked for, and came with that line').toContain(one);
    held += modules.length;
  }
  noteMeasured(`${spoilt.size} of ${spoilt.size} modules blocked, ${held} times`);
  expect(spoilt.size).toBeGreaterThan(40);
});

test('the same modules as they were built do run', async ({ page }) => {
  const home = new PortalPage(page, 'nl', 'home');
  await home.open();
  const modules = await mapOf(page);
  const ran = await page.evaluate((all) => Promise.all(all.map((one) => import(one).then(() => one))), modules);
  expect(ran).toEqual(modules);
});

test('a style in which one letter was changed is not applied', async ({ page, guard }) => {
  guard.allow(/style|integrity/i);
  await page.route('**/nl/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('display:flex', 'display:none') });
  });
  await page.goto('nl/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(0);
});
