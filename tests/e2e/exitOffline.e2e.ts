import { expect } from 'playwright/test';
import { routes } from '../../src/i18n/routes.ts';
import { isDeep, noteMeasured, test } from './fixtures.ts';
import { hiddenWithinMs, slowDown, wipedWithinMs } from './leave.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { PortalPage } from './pages.ts';
import { exitUrl } from './texts.ts';
import { canaries, findCanaries } from './traces.ts';

const some = isDeep ? routes : (['questionnaire', 'report'] as const);

for (const route of some) {
  test(`without a network the exit ends on a page of the browser, and nothing of ours is left (${route})`, async ({
    page,
    context,
    guard,
  }) => {
    guard.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED|off-site/);
    await seed(page, fullNotebook(canaries[0]));
    const there = new PortalPage(page, 'nl', route);
    await there.open();
    await slowDown(page, 6);
    const { promise: gone, resolve } = Promise.withResolvers<{ pressedAt: number; afterMs: number }>();
    await context.exposeBinding('screenWent', (_source, pressedAt: number, afterMs: number) =>
      resolve({ pressedAt, afterMs }),
    );
    await page.evaluate(() => {
      const { screenWent } = window as unknown as { screenWent: (pressedAt: number, afterMs: number) => void };
      // Of the press itself: what leads a test up to it takes longer than all that is measured.
      let heardAt = 0;
      let pressedAt = 0;
      const note = () => {
        heardAt = performance.now();
        pressedAt = Date.now();
      };
      addEventListener('click', note, { capture: true });
      new MutationObserver(() => screenWent(pressedAt, performance.now() - heardAt)).observe(document.documentElement, {
        attributeFilter: ['hidden'],
      });
    });
    await context.setOffline(true);
    const failed = page.waitForEvent('requestfailed', (request) => request.url() === exitUrl);
    await there.exit.click({ noWaitAfter: true });
    const { pressedAt, afterMs } = await gone;
    await failed;
    const awayMs = Date.now() - pressedAt;
    noteMeasured(
      `${route}: hidden after ${afterMs.toFixed(1)} ms, at the page of the browser after ${awayMs.toFixed(0)} ms`,
    );
    expect(afterMs).toBeLessThanOrEqual(hiddenWithinMs);
    expect(awayMs).toBeLessThanOrEqual(wipedWithinMs);
    await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
    expect(await page.locator('body').innerText()).not.toMatch(/eigenblik|kanarie/i);
    await context.setOffline(false);
    // The browser tries the failed page again by itself once there is a network, and a step back then comes to nothing.
    const back = async () => {
      await page.goBack().catch(() => undefined);
      return page.url();
    };
    await expect.poll(back).not.toMatch(/^chrome-error:/);
    expect(await findCanaries(page)).toEqual([]);
  });
}
