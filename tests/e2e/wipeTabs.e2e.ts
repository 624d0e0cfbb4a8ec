import { type BrowserContext, expect, type Page } from 'playwright/test';
import { isDeep, noteMeasured, test } from './fixtures.ts';
import { wipedWithinMs } from './leave.ts';
import { fullNotebook, seed, storedText } from './notebooks.ts';
import { addressOf, PortalPage } from './pages.ts';
import { exitUrl } from './texts.ts';
import { canaries, findCanaries } from './traces.ts';

const homeOf = (language: 'nl' | 'ar') => (url: URL) => url.pathname.endsWith(addressOf('home', language));

/** A second tab, in another language, with answers of its own. */
async function openOther(context: BrowserContext): Promise<Page> {
  const other = await context.newPage();
  await seed(other, fullNotebook(canaries[0]), 'ar');
  const result = new PortalPage(other, 'ar', 'report');
  await result.open();
  await expect(other.getByText(canaries[0] ?? '').first()).toBeAttached();
  expect(await findCanaries(other)).toContain('session');
  return other;
}

/** When its screen goes empty, on the clock of this machine. */
async function watchScreen(context: BrowserContext, other: Page): Promise<{ wentAt: Promise<number> }> {
  const { promise, resolve } = Promise.withResolvers<number>();
  await context.exposeBinding('screenWent', (_source, at: number) => resolve(at));
  await other.evaluate(() => {
    const { screenWent } = window as unknown as { screenWent: (at: number) => void };
    const isHidden = () => document.documentElement.hidden && document.body.childElementCount === 0;
    new MutationObserver(() => isHidden() && screenWent(Date.now())).observe(document.documentElement, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  });
  return { wentAt: promise };
}

for (const way of ['wipe', 'exit'] as const) {
  for (let round = 1; round <= (isDeep ? 10 : 1); round++) {
    test(`the other tab goes empty at once, holds nothing, and goes to its own start (${way}, ${round})`, async ({
      page,
      context,
      guard,
    }) => {
      await guard.allowExit(context);
      await seed(page, fullNotebook(canaries[0]));
      const there = new PortalPage(page, 'nl', 'result');
      await there.open();
      const other = await openOther(context);
      const before = await other.evaluate(() => history.length);
      const { wentAt } = await watchScreen(context, other);
      await page.bringToFront();
      let pressedAt = Date.now();
      if (way === 'wipe') {
        page.once('dialog', (dialog) => {
          pressedAt = Date.now();
          void dialog.accept();
        });
        await there.link('common:wipe').click();
        await page.waitForURL(homeOf('nl'));
      } else {
        await there.exit.click();
        await page.waitForURL(exitUrl);
      }
      const ms = (await wentAt) - pressedAt;
      noteMeasured(`the other tab was empty after ${ms} ms`);
      expect(ms).toBeLessThanOrEqual(wipedWithinMs);
      await other.waitForURL(homeOf('ar'));
      await expect(new PortalPage(other, 'ar', 'home').heading).toBeVisible();
      expect(await storedText(other)).toBeNull();
      expect(await findCanaries(other)).toEqual([]);
      expect(await other.evaluate(() => history.length), 'the start takes the place of the page').toBe(before);
      await other.evaluate(() => history.back());
      await other.waitForURL(homeOf('ar'));
      expect(await findCanaries(other)).toEqual([]);
    });
  }
}

test('a browser without a channel between tabs wipes this tab all the same', async ({ page, context, guard }) => {
  await guard.allowExit(context);
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await seed(page, fullNotebook(canaries[0]));
  const there = new PortalPage(page, 'nl', 'plan');
  await there.open();
  await there.exit.click();
  await page.waitForURL(exitUrl);
  await page.goto('nl/');
  expect(await findCanaries(page)).toEqual([]);
});
