import { type BrowserContext, expect, type Page } from 'playwright/test';
import { isDeep, noteMeasured, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { stored, storedText } from './notebooks.ts';
import { addressOf, goToTopics, PortalPage, QuestionsPage, ReportPage } from './pages.ts';
import { exitUrl, topics } from './texts.ts';

const canaries = ['kanarie-notitie-7f3a', 'kanarie-vraag-91bc', '9876 kan'];
const steps = 10;
const settleMs = 150;
const [first = '', second = ''] = topics;

/** Counts pages that came back from the back/forward cache, and fails on one that shows a canary as it does. */
async function watchCache(context: BrowserContext): Promise<{ restored: number }> {
  const watch = { restored: 0 };
  await context.exposeBinding('pageCameBack', () => {
    watch.restored += 1;
  });
  await context.addInitScript((tokens) => {
    addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      (window as unknown as { pageCameBack: () => void }).pageCameBack();
      const shown = document.documentElement.outerHTML;
      const token = tokens.find((one) => shown.includes(one));
      if (token) throw new Error(`the cache brought back ${token}`);
    });
  }, canaries);
  return watch;
}

/** Fills in the canaries on the way through the pages, with a history of steps and pages behind it. */
async function leaveTraces(page: Page): Promise<void> {
  await page.goto('nl/');
  const questions = await goToTopics(new PortalPage(page, 'nl', 'home'), (link) => link.click());
  await questions.topic(first).check();
  await questions.topic(second).check();
  await questions.link('questions:start').click();
  await questions.choice(first, 'level', 2).check();
  await questions.more(first).click();
  await questions.choice(first, 'talk', 'yes').check();
  await questions.note(first).fill(canaries[0] ?? '');
  await questions.link('questions:next').click();
  await questions.choice(second, 'level', 4).check();
  await questions.link('questions:done').click();
  const result = new PortalPage(page, 'nl', 'result');
  await result.expectOpen();
  await expect(page.getByText(canaries[0] ?? '')).toBeVisible();
  await result.link('pages:result.toNearby').click();
  const nearby = new NearbyPage(page, 'nl');
  await nearby.expectOpen();
  await nearby.place.fill(canaries[2] ?? '');
  await nearby.page
    .getByRole('checkbox', { name: nearby.say('nearby:pin') })
    .first()
    .check();
  await nearby.link('nearby:toReport', { count: 1 }).click();
  const report = new ReportPage(page, 'nl');
  await report.expectOpen();
  await report.question.fill(canaries[1] ?? '');
  await expect(report.paper).toContainText(canaries[1] ?? '');
}

/** Waits until the page stands still; a load event may never come, or come twice. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(settleMs);
  const isComplete = () => page.evaluate(() => document.readyState === 'complete').catch(() => false);
  await expect.poll(isComplete).toBe(true);
}

/** A page that came back from the cache loads itself anew: then it is looked at once more. */
async function findCanaries(page: Page): Promise<string[]> {
  try {
    return await lookForCanaries(page);
  } catch (error) {
    if (!String(error).includes('context was destroyed')) throw error;
    await settle(page);
    return await findCanaries(page);
  }
}

/** Everywhere that something of a person could stand in this tab. */
async function lookForCanaries(page: Page): Promise<string[]> {
  if (page.url() === 'about:blank') return []; // where the tab began; it may read no storage
  const places = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const ticks = [...document.querySelectorAll<HTMLInputElement>('input:checked')];
    return {
      html: document.documentElement.outerHTML,
      fields: fields.map((field) => field.value).join('\n'),
      ticks: ticks.map((tick) => `${tick.name}=${tick.value}`).join('\n'),
      session: JSON.stringify({ ...sessionStorage }),
      local: JSON.stringify({ ...localStorage }),
      cookies: document.cookie,
      history: JSON.stringify(history.state),
      name: window.name,
    };
  });
  const found = Object.entries(places).filter(([, value]) => canaries.some((token) => value.includes(token)));
  const ticked = places.ticks.split('\n').filter((tick) => tick.includes('_level=') || tick.startsWith('topic='));
  return [...found.map(([place]) => place), ...ticked];
}

/** Ten times back, then ten times forward; after each step nothing of the person stands anywhere. */
async function expectNothingBehind(page: Page): Promise<number> {
  let looked = 0;
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= steps; step++) {
      // Not page.goBack: that waits for a load event, which a page from the cache never fires.
      await page.evaluate((by) => history.go(by), direction).catch(() => undefined);
      await settle(page);
      expect(await findCanaries(page), `${direction * step}: ${page.url()}`).toEqual([]);
      looked += 1;
    }
  }
  expect(JSON.stringify(await page.context().storageState())).not.toContain('kanarie');
  return looked;
}

test('after "wipe all" nothing comes back, not by back, not by forward, not from the cache', async ({
  page,
  context,
}) => {
  const watch = await watchCache(context);
  await leaveTraces(page);
  expect(await findCanaries(page), 'they are there before').toContain('html');
  await new ReportPage(page, 'nl').wipe();
  expect(await findCanaries(page)).toEqual([]);
  expect(await expectNothingBehind(page)).toBe(2 * steps);
  noteMeasured(`${watch.restored} pages came back from the cache, ${2 * steps} looks, 0 canaries`);
  expect(watch.restored, 'the back/forward cache took part').toBeGreaterThan(0);
});

test('after the exit nothing comes back, not by back, not by forward, not from the cache', async ({
  page,
  context,
  guard,
}) => {
  await guard.allowExit(context);
  const watch = await watchCache(context);
  await leaveTraces(page);
  const before = await page.evaluate(() => history.length);
  await new ReportPage(page, 'nl').exit.click();
  await page.waitForURL(exitUrl);
  expect(await page.evaluate(() => history.length), 'the exit takes the place of the page').toBe(before);
  expect(await expectNothingBehind(page)).toBe(2 * steps);
  noteMeasured(`${watch.restored} pages came back from the cache, ${2 * steps} looks, 0 canaries`);
  expect(watch.restored, 'the back/forward cache took part').toBeGreaterThan(0);
});

test('after a wipe a reload brings nothing back either', async ({ page }) => {
  await leaveTraces(page);
  await new ReportPage(page, 'nl').wipe();
  await page.reload();
  expect(await findCanaries(page)).toEqual([]);
  for (const route of ['questionnaire', 'result', 'nearby', 'report'] as const) {
    await page.goto(addressOf(route, 'nl'));
    await page.reload();
    expect(await findCanaries(page), route).toEqual([]);
  }
});

test('a wipe that is answered with no changes nothing', async ({ page }) => {
  await leaveTraces(page);
  const before = await storedText(page);
  page.once('dialog', (dialog) => void dialog.dismiss());
  await new ReportPage(page, 'nl').link('common:wipe').click();
  expect(await storedText(page)).toBe(before);
  await expect(new ReportPage(page, 'nl').question).toHaveValue(canaries[1] ?? '');
});

test('after reload and after back nothing is ticked that the store does not hold', async ({ page }) => {
  const questions = new QuestionsPage(page, 'nl');
  const rounds = isDeep ? 10 : 2;
  for (let round = 0; round < rounds; round++) {
    await questions.open();
    for (const domain of topics) await questions.topic(domain).check();
    await questions.link('questions:start').click();
    await questions.choice(first, 'level', 3).check();
    await questions.more(first).click();
    await questions.note(first).fill(canaries[0] ?? '');
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await questions.expectOpen();
    expect(await questions.ticked(), 'after reload').toEqual([]);
    expect(await findCanaries(page)).toEqual([]);

    await questions.topic(first).check();
    await questions.link('questions:start').click();
    await questions.choice(first, 'level', 2).check();
    await page.goto('nl/');
    await page.evaluate(() => sessionStorage.clear());
    await page.evaluate(() => history.back()).catch(() => undefined);
    await settle(page);
    await questions.expectOpen();
    await expect(page.locator('html[data-on]')).toBeAttached();
    await expect.poll(() => questions.ticked(), 'after back').toEqual([]);
    expect((await stored(page))?.domains ?? []).toEqual([]);
  }
});
