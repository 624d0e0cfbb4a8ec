import { expect, type Page } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { press } from './keys.ts';
import { NearbyPage } from './nearbyPage.ts';
import { fullNotebook, seed, stored, storedAnswers, storedText } from './notebooks.ts';
import { PortalPage, QuestionsPage } from './pages.ts';
import { PlanPage } from './planPage.ts';
import { nameOf, text } from './texts.ts';

/** Someone who answered the first of their topics. */
async function answered(page: Page, language: 'nl' | 'ar'): Promise<QuestionsPage> {
  const canary = fullNotebook();
  await seed(page, { ...canary, language, domains: [canary.domains[0] ?? 'finances'] }, language);
  const questions = new QuestionsPage(page, language);
  await questions.open('#1');
  return questions;
}

for (const language of ['nl', 'ar'] as const) {
  test(`by keyboard alone an answer is taken away and put back, and the focus is never lost (${language})`, async ({
    page,
  }) => {
    const questions = await answered(page, language);
    const before = await storedAnswers(page);
    await press(page, questions.button('questions:clear').first(), 'Enter');
    await expect(questions.button('undo:back')).toBeFocused();
    await expect(questions.button('undo:back')).toHaveAccessibleDescription(questions.say('undo:answer'));
    expect(await storedAnswers(page)).not.toEqual(before);
    await expectAccessible(page, 'an answer that can be put back');
    await page.keyboard.press('Enter');
    await expect(questions.button('undo:back')).toHaveCount(0);
    await expect(page.locator('input[type="radio"]:checked').first()).toBeFocused();
    expect(await storedAnswers(page)).toEqual(before);
  });
}

test('another answer is the next act: the offer goes, and nothing of it is put back', async ({ page }) => {
  const questions = await answered(page, 'nl');
  await questions.button('questions:clear').first().click();
  await expect(questions.button('undo:back')).toBeVisible();
  await questions.choice('finances', 'level', 5).check();
  await expect(questions.button('undo:back')).toHaveCount(0);
  expect(await storedAnswers(page)).toMatchObject({ [nameOf('finances', 'level')]: 5 });
});

test('where what puts back does not come, the answer is gone as it was asked, and the focus is on the question', async ({
  page,
  guard,
}) => {
  guard.allow(/offerBack|ERR_FAILED|Failed to load resource/);
  await page.route(/offerBack/, (route) => route.abort());
  const questions = await answered(page, 'nl');
  await questions.button('questions:clear').first().click();
  await expect(page.locator('.question input').first()).toBeFocused();
  expect(await storedAnswers(page)).not.toHaveProperty(nameOf('finances', 'level'));
  await expect(questions.button('undo:back')).toHaveCount(0);
});

for (const language of ['nl', 'ar'] as const) {
  test(`filters that were cleared come back all at once (${language})`, async ({ page }) => {
    const nearby = new NearbyPage(page, language);
    await nearby.open();
    await page.locator('.filters summary').click();
    await nearby.filter('free').check();
    await nearby.filter('wheelchair').check();
    const found = await page.locator('#found').textContent();
    await press(page, nearby.button('nearby:filters.clear').first(), 'Enter');
    await expect(nearby.button('undo:back')).toBeFocused();
    await expect(nearby.button('undo:back')).toHaveAccessibleDescription(
      new RegExp(text(language, 'nearby:filter.wheelchair')),
    );
    await expect(nearby.filter('free')).not.toBeChecked();
    await expectAccessible(page, 'filters that can be put back');
    await page.keyboard.press('Enter');
    await expect(page.locator('.filters summary')).toBeFocused();
    await expect(nearby.filter('free')).toBeChecked();
    await expect(nearby.filter('wheelchair')).toBeChecked();
    await expect(page.locator('#found')).toHaveText(found ?? '');
  });
}

test('of two looks beside the own one, the first is taken away and comes back first', async ({ page }) => {
  const look = (savedOn: string) => ({ author: 'self' as const, savedOn, domains: ['finances' as const], answers: {} });
  await seed(page, { ...fullNotebook(), moments: [look('2026-05-02'), look('2026-06-02')] });
  const before = await stored(page);
  const result = new PortalPage(page, 'nl', 'result');
  await result.open();
  const heads = page.locator('#beside h3');
  await press(page, page.getByRole('button', { name: result.say('pages:beside.remove') }).first(), 'Enter');
  await expect(heads).toHaveCount(1);
  await expect(result.button('undo:back')).toBeFocused();
  expect((await stored(page)).moments).toEqual([look('2026-06-02')]);
  await page.keyboard.press('Enter');
  await expect(heads).toHaveCount(2);
  await expect(heads.first()).toBeFocused();
  expect(await stored(page)).toEqual(before);
});

test('nothing of what was taken away is on paper, in the storage, or there after wiping', async ({ page }) => {
  const canary = 'kanarie-7d2b';
  const notebook = fullNotebook();
  const ideas = [{ id: '1', text: canary, chosen: false }];
  await seed(page, { ...notebook, plan: { ...notebook.plan, ideas } });
  const plan = new PlanPage(page);
  await plan.open();
  await plan.act('plan:entry.remove', canary).click();
  await expect(page.getByText(canary)).toBeVisible();
  expect(await storedText(page)).not.toContain(canary);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.undo')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await plan.wipe();
  expect(await storedText(page)).toBeNull();
  await page.goBack();
  await expect(page.getByText(canary)).toHaveCount(0);
  await plan.open();
  await expect(plan.button('undo:back')).toHaveCount(0);
});

for (const route of ['plan', 'circle', 'result', 'nearby', 'report'] as const) {
  test(`who wants to stop on the page ${route} reads what stays and how to keep it`, async ({ page }) => {
    await seed(page, fullNotebook());
    const there = new PortalPage(page, 'nl', route);
    await there.open();
    const pause = page.locator('#pause');
    // It stands below all else: on a long page that is many presses of Tab away.
    await pause.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(pause.getByText(there.say('questions:pause.all'))).toBeVisible();
    await expect(pause.getByRole('link', { name: there.say('questions:pause.open') })).toBeVisible();
    await expectAccessible(page, `the pause on ${route}`);
    await pause.getByRole('link', { name: there.say('questions:pause.home') }).click();
    const home = new PortalPage(page, 'nl', 'home');
    await expect(home.door('home:resume')).toBeVisible();
  });
}
