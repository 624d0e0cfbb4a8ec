import { expect } from 'playwright/test';
import { isDeep, noteMeasured, test } from './fixtures.ts';
import { stored, storedText } from './notebooks.ts';
import { addressOf, QuestionsPage, ReportPage } from './pages.ts';
import { exitUrl, topics } from './texts.ts';
import { canaries, expectNothingBehind, findCanaries, leaveTraces, settle, steps, watchCache } from './traces.ts';

const [first = ''] = topics;

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
