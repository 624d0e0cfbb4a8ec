import { expect } from 'playwright/test';
import { noteMeasured, test } from './fixtures.ts';
import { leave, slowDown, wipedWithinMs } from './leave.ts';
import { fullNotebook, seed, storageKey, storedText } from './notebooks.ts';
import { addressOf, PortalPage } from './pages.ts';
import { exitUrl } from './texts.ts';
import { canaries, findCanaries, leftAtHome, plant, planted } from './traces.ts';

for (const way of ['wipe', 'exit'] as const) {
  test(`what bears our name goes wherever a browser keeps things, and what is not ours stays (${way})`, async ({
    page,
    context,
    guard,
  }) => {
    await guard.allowExit(context);
    await seed(page, fullNotebook(canaries[0]));
    const there = new PortalPage(page, 'nl', 'report');
    await there.open();
    await plant(page);
    expect((await findCanaries(page)).sort()).toEqual(
      ['caches', 'cookies', 'fields', 'history', 'html', 'local', 'name', 'session'].sort(),
    );
    if (way === 'wipe') await there.wipe();
    else {
      await there.exit.click();
      await page.waitForURL(exitUrl);
      await page.goto('nl/');
    }
    expect(await findCanaries(page)).toEqual([]);
    expect(await planted(page)).toEqual(leftAtHome);
  });
}

test('who wipes an example loses nothing of their own in another tab, nor on this device', async ({
  page,
  context,
}) => {
  await seed(page, fullNotebook(canaries[0]));
  await page.evaluate(() => localStorage.setItem('eigenblik:kept', 'mine'));
  const example = await context.newPage();
  await example.goto('nl/');
  await example.evaluate((key) => sessionStorage.setItem(key, '{}'), storageKey);
  await example.evaluate(() => sessionStorage.setItem('eigenblik:example', '1'));
  await example.goto(addressOf('nearby', 'nl'));
  await new PortalPage(example, 'nl', 'nearby').link('example:wipe').click();
  await example.waitForURL((url) => url.pathname.endsWith(addressOf('home', 'nl')));
  expect(await storedText(example)).toBeNull();
  expect(await example.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  expect(await storedText(page)).toContain(canaries[0]);
  expect(await page.evaluate(() => localStorage.getItem('eigenblik:kept'))).toBe('mine');
});

test('a page that was wiped keeps nothing more, whatever it was busy with', async ({ page, context, guard }) => {
  await guard.allowExit(context, 'nothing');
  await seed(page, fullNotebook());
  const there = new PortalPage(page, 'nl', 'report');
  await there.open();
  await leave(page, 'click', () => there.exit.click({ noWaitAfter: true }));
  await page.evaluate(() => {
    for (const storage of [sessionStorage, localStorage]) storage.setItem('eigenblik', 'late');
  });
  expect(await storedText(page)).toBeNull();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the screen is empty, and the answers are gone, before what is swept up later can hold the exit up', async ({
  page,
  context,
  guard,
}) => {
  guard.allow(/Failed to load resource/);
  await guard.allowExit(context);
  await slowDown(page, 6);
  // The file that sweeps never comes, as on a line that hangs.
  await page.route('**/build/sweepNow.*', () => undefined);
  await seed(page, fullNotebook());
  const there = new PortalPage(page, 'nl', 'questionnaire');
  await there.open();
  const pressedAt = performance.now();
  await there.exit.click({ noWaitAfter: true });
  await page.waitForURL(exitUrl, { waitUntil: 'commit' });
  const ms = performance.now() - pressedAt;
  noteMeasured(`away after ${ms.toFixed(0)} ms, with a sweep that never ends`);
  expect(ms).toBeLessThanOrEqual(wipedWithinMs);
});
