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
    const { promise: gone, resolve } = Promise.withResolvers<number>();
    await context.exposeBinding('screenWent', (_source, afterMs: number) => resolve(afterMs));
    await page.evaluate(() => {
      const { screenWent } = window as unknown as { screenWent: (afterMs: number) => void };
      let heardAt = 0;
      addEventListener('click', () => (heardAt = performance.now()), { capture: true });
      new MutationObserver(() => screenWent(performance.now() - heardAt)).observe(document.documentElement, {
        attributeFilter: ['hidden'],
      });
    });
    await context.setOffline(true);
    const pressedAt = performance.now();
    const failed = page.waitForEvent('requestfailed', (request) => request.url() === exitUrl);
    await there.exit.click({ noWaitAfter: true });
    const afterMs = await gone;
    await failed;
    const awayMs = performance.now() - pressedAt;
    noteMeasured(
      `${route}: hidden after ${afterMs.toFixed(1)} ms, at the page of the browser after ${awayMs.toFixed(0)} ms`,
    );
    expect(afterMs).toBeLessThanOrEqual(hiddenWithinMs);
    expect(awayMs).toBeLessThanOrEqual(wipedWithinMs);
    await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
    expect(await page.locator('body').innerText()).not.toMatch(/eigenblik|kanarie/i);
    await context.setOffline(false);
    await page.goBack();
    expect(await findCanaries(page)).toEqual([]);
  });
}
