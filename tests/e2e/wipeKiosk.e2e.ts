import { expect } from 'playwright/test';
import { isDeep, noteMeasured, test } from './fixtures.ts';
import { hiddenWithinMs, leave, slowDown } from './leave.ts';
import { fullNotebook, seed, storedText } from './notebooks.ts';
import { PortalPage } from './pages.ts';
import {
  canaries,
  expectNothingBehind,
  findCanaries,
  leaveTraces,
  leftAtHome,
  plant,
  planted,
  watchCache,
} from './traces.ts';

test.use({ under: 'kiosk' });

/** Kinds of pages that a kiosk has; in the gate one of each template that holds answers. */
const kinds = isDeep
  ? (['home', 'choose', 'questionnaire', 'result', 'nearby', 'circle', 'plan', 'report', 'safe', 'privacy'] as const)
  : (['questionnaire', 'report'] as const);

const isFirst = (url: URL) => url.pathname === '/';

test('"stop and wipe" asks nothing, and nothing comes back, not by back, not by forward, not from the cache', async ({
  page,
  context,
}) => {
  const watch = await watchCache(context);
  await leaveTraces(page);
  page.on('dialog', (dialog) => {
    void dialog.dismiss();
    throw new Error(`it asked: ${dialog.message()}`);
  });
  await new PortalPage(page, 'nl', 'report').link('common:wipeDone').click();
  await page.waitForURL(isFirst);
  await page.waitForLoadState();
  expect(await findCanaries(page)).toEqual([]);
  const looks = await expectNothingBehind(page);
  noteMeasured(`${watch.restored} pages came back from the cache, ${looks} looks, 0 canaries`);
  expect(watch.restored, 'the back/forward cache took part').toBeGreaterThan(0);
});

test('what bears our name goes, and every cache but the files of the build, and what is on the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await seed(page, fullNotebook(canaries[0]));
  const there = new PortalPage(page, 'nl', 'report');
  await there.open();
  await plant(page);
  await page.evaluate((line) => navigator.clipboard.writeText(line), canaries[0] ?? '');
  await there.link('common:wipeDone').click();
  await page.waitForURL(isFirst);
  await page.waitForLoadState();
  expect(await findCanaries(page)).toEqual([]);
  // The storages of a kiosk are its own: its first screen empties them whole.
  expect(await planted(page)).toEqual({ ...leftAtHome, local: [], session: [], caches: ['shell-/-x'] });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('');
});

test.describe('on a slow machine', () => {
  // What a worker hands out, no test can withhold.
  test.use({ serviceWorkers: 'block' });
  for (const kind of kinds) {
    test(`"stop and wipe" empties the screen at once, and so does Shift (${kind})`, async ({ page, guard }) => {
      guard.allow(/blocked by Playwright/);
      await slowDown(page, 6);
      const there = new PortalPage(page, 'nl', kind);
      for (const event of ['click', 'keyup'] as const) {
        await page.unrouteAll();
        await seed(page, fullNotebook());
        await there.open();
        // The page stays, to be looked at after it was left.
        await page.route(isFirst, (route) => route.fulfill({ status: 204 }));
        const { afterMs, stored, left } = await leave(page, event, async () => {
          if (event === 'click') await there.link('common:wipeDone').click({ noWaitAfter: true });
          else for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
        });
        noteMeasured(`${kind}, ${event}: hidden after ${afterMs.toFixed(1)} ms`);
        expect({ stored, left }).toEqual({ stored: null, left: 0 });
        expect(afterMs).toBeLessThanOrEqual(hiddenWithinMs);
      }
    });
  }
});

test('what stays behind is said in the words of a kiosk', async ({ page }) => {
  for (const language of ['nl', 'en', 'ar'] as const) {
    const safe = new PortalPage(page, language, 'safe');
    await safe.open();
    await expect(page.getByText(safe.say('safety:page.printer'))).toBeVisible();
    await expect(page.getByText(safe.say('safety:page.exit'))).toHaveCount(0);
    const privacy = new PortalPage(page, language, 'privacy');
    await privacy.open();
    await expect(page.getByText(privacy.say('about:privacy.wipeKiosk'))).toBeVisible();
  }
  expect(await storedText(page)).toBeNull();
});
