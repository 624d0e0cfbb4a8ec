import { expect, type Page } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { routes } from '../../src/i18n/routes.ts';
import { dutchFirst, isDeep, noteMeasured, test } from './fixtures.ts';
import { hiddenWithinMs, leave, slowDown, wipedWithinMs } from './leave.ts';
import { fullNotebook, seed, storedText } from './notebooks.ts';
import { addressOf, PortalPage } from './pages.ts';
import { exitUrl } from './texts.ts';

/** One template is one module, and all have the first: the gate tries these, and the deep tier every page in every language. */
const some = isDeep ? routes : (['home', 'questionnaire', 'result', 'report', 'professional'] as const);

/**
 * Fills a page, leaves it, and holds it to its promises. A machine that is busy with something else for half a second
 * says nothing about the page: the time may be taken up to three times, what is wiped must be right each time.
 */
async function expectLeaves(page: Page, there: PortalPage, event: 'click' | 'keyup', press: () => Promise<void>) {
  const what = `${there.language} ${there.route}`;
  const times: number[] = [];
  while (times.length < 3 && !times.some((time) => time <= hiddenWithinMs)) {
    await seed(page, fullNotebook(), there.language);
    await there.open();
    const asked = page.waitForRequest(exitUrl);
    const { afterMs, queuedMs, stored, left } = await leave(page, event, press);
    await asked;
    noteMeasured(`${what}: hidden after ${afterMs.toFixed(1)} ms, queued for ${queuedMs.toFixed(1)} ms`);
    expect({ stored, left }, `${what}: empty and wiped before the other site is there`).toEqual({
      stored: null,
      left: 0,
    });
    times.push(afterMs);
  }
  expect(Math.min(...times), `${what}: ${times.join(', ')} ms`).toBeLessThanOrEqual(hiddenWithinMs);
}

for (const language of languages) {
  // One test a page: which one fails is then in its name, and no page pays for the time of the others.
  for (const route of some) {
    test(`the exit empties the screen at once, wipes, and leads away (${language} ${route})${dutchFirst(language)}`, async ({
      page,
      context,
      guard,
    }) => {
      await guard.allowExit(context, 'nothing');
      await slowDown(page, 6);
      const there = new PortalPage(page, language, route);
      await expectLeaves(page, there, 'click', () => there.exit.click({ noWaitAfter: true }));
    });
  }
}

test('three times Shift leads away too, and other keys in between do not', async ({ page, context, guard }) => {
  test.setTimeout(90_000);
  await guard.allowExit(context, 'nothing');
  for (const route of some) {
    await seed(page, fullNotebook());
    await page.goto(addressOf(route, 'nl'));
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('a');
    await page.keyboard.press('Shift');
    expect(await storedText(page), 'typing capitals is no exit').not.toBeNull();
    await page.keyboard.press('a');
    await expectLeaves(page, new PortalPage(page, 'nl', route), 'keyup', async () => {
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    });
  }
});

test('the exit works on the choice of languages and on a page that is not there', async ({ page, context, guard }) => {
  guard.allow(/status of 404/);
  await guard.allowExit(context);
  for (const address of ['', 'nl/er-is-hier-niets/']) {
    await seed(page, fullNotebook());
    await page.goto(address);
    await new PortalPage(page, 'nl', 'home').exit.click();
    await page.waitForURL(exitUrl);
    await page.goBack();
    expect(await storedText(page)).toBeNull();
  }
});

test('the exit does not wait for the other modules of the page', async ({ page, context, guard }) => {
  guard.allow(/Failed to load resource/);
  await guard.allowExit(context, 'nothing');
  await seed(page, fullNotebook());
  const exitModule = await page.locator('script[type="module"]').first().getAttribute('src');
  await page.route('**/build/*.js', (route) =>
    route
      .request()
      .url()
      .endsWith(exitModule ?? '')
      ? route.continue()
      : route.abort(),
  );
  await page.goto(addressOf('questionnaire', 'nl'));
  const there = new PortalPage(page, 'nl', 'questionnaire');
  const gone = await leave(page, 'click', () => there.exit.click({ noWaitAfter: true }));
  expect({ stored: gone.stored, left: gone.left }).toEqual({ stored: null, left: 0 });
  expect(gone.afterMs).toBeLessThanOrEqual(hiddenWithinMs);
});

test('"wipe all" is done within its time on a slow device', async ({ page }) => {
  await slowDown(page, 6);
  await seed(page, fullNotebook());
  const report = new PortalPage(page, 'nl', 'report');
  await report.open();
  // Below what is still being drawn, the link would move away from under the finger.
  await expect(page.locator('#keep')).toBeVisible();
  let saidYesAt = 0;
  page.once('dialog', (dialog) => {
    saidYesAt = performance.now();
    void dialog.accept();
  });
  await report.link('common:wipe').click({ noWaitAfter: true });
  await page.waitForURL((url) => url.pathname.endsWith(addressOf('home', 'nl')), { waitUntil: 'commit' });
  const ms = performance.now() - saidYesAt;
  noteMeasured(`wiped and at home after ${ms.toFixed(1)} ms`);
  expect(ms).toBeLessThanOrEqual(wipedWithinMs);
  expect(await storedText(page)).toBeNull();
});
