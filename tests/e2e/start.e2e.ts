import { expect } from 'playwright/test';
import { emptyNotebook } from '../../src/core/notebook/Notebook.ts';
import { languages } from '../../src/i18n/languages.ts';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebook, seed, stored, storedText } from './notebooks.ts';
import { addressOf, PortalPage } from './pages.ts';
import { follow, link, StartPage, write } from './startPage.ts';

for (const language of ['nl', 'ar'] as const) {
  test(`a link says who prepared what, and begins with it only after a yes, in ${language}`, async ({ page }) => {
    const start = await follow(page, write({ language }), language);
    await expect(start.words).toContainText('Wijkteam Waterend');
    await expect(start.words).toContainText(start.say('start:occasion.first-talk'));
    await expect(start.words).toContainText(start.say('start:answers.text'));
    expect(await storedText(page)).toBeNull();
    await expectAccessible(page, `start ${language}`);
    await start.button('start:change').click();
    await expectAccessible(page, `start, changing ${language}`);
    await start.button('start:changed').click();
    await start.button('start:go').click();
    await page.waitForURL(`**/${addressOf('questionnaire', language, 'contact')}`);
    expect(await stored(page)).toEqual({
      ...emptyNotebook(language),
      domains: ['housing', 'finances'],
      prepared: { questionnaires: link.questionnaires, organisation: 1, day: link.day, largePrint: false },
    });
  });
}

test('what was prepared is offered in its order until all of it was begun', async ({ page }) => {
  const start = await follow(page, write());
  await start.button('start:go').click();
  await page.waitForURL('**/vragen/contact/');
  const choose = new PortalPage(page, 'nl', 'choose');
  await choose.open();
  const prepared = page.locator('#prepared');
  await expect(prepared).toBeVisible();
  const shown = prepared.locator('li:visible');
  expect(await shown.evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset['list']))).toEqual(
    link.questionnaires,
  );
  await shown.last().getByRole('link').click();
  await new PortalPage(page, 'nl', 'questionnaire').expectOpen();
});

test('whoever wants something else changes it, by keyboard alone', async ({ page }) => {
  const start = await follow(page, write());
  await start.button('start:change').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: start.say('start:changing') })).toBeFocused();
  await page.locator('[name="list"][value="contact"]').focus();
  await page.keyboard.press('Space');
  await page.locator('[name="topic"][value="finances"]').focus();
  await page.keyboard.press('Space');
  await page.locator('[name="large"]').focus();
  await page.keyboard.press('Space');
  await start.button('start:changed').focus();
  await page.keyboard.press('Enter');
  await start.button('start:go').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${addressOf('questionnaire', 'nl')}`);
  expect(await stored(page)).toMatchObject({
    domains: ['housing'],
    prepared: { questionnaires: ['self-reliance-matrix'], largePrint: true },
  });
});

test('large print is larger on every page, until someone wants it no more', async ({ page }) => {
  const start = await follow(page, write({ largePrint: true, questionnaires: ['life-now'] }));
  await start.button('start:go').click();
  await new PortalPage(page, 'nl', 'questionnaire', 'life-now').expectOpen();
  const sizeOf = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
  expect(await sizeOf()).toBe('22.5px');
  const choose = new PortalPage(page, 'nl', 'choose');
  await choose.open();
  expect(await sizeOf()).toBe('22.5px');
  await choose.button('start:next.largeOff').click();
  expect(await sizeOf()).toBe('18px');
  await page.reload();
  expect(await sizeOf()).toBe('18px');
});

test.describe('with answers here already', () => {
  const mine = { ...fullNotebook(), domains: ['mobility' as const] };

  test('they stay, beside what was prepared', async ({ page }) => {
    await seed(page, mine);
    const start = await follow(page, write());
    const [file] = await Promise.all([page.waitForEvent('download'), start.button('start:here.save').click()]);
    expect(file.suggestedFilename()).toBe('overzicht.json');
    await start.button('start:go').click();
    await page.waitForURL('**/vragen/contact/');
    const after = await stored(page);
    expect(after.answers['self-reliance-matrix']).toEqual(mine.answers['self-reliance-matrix']);
    expect(after.circle).toEqual(mine.circle);
  });

  test('they go when their owner says so, and only then', async ({ page }) => {
    await seed(page, mine);
    const start = await follow(page, write());
    await page.getByLabel(start.say('start:here.replace')).check();
    expect(JSON.parse((await storedText(page)) ?? '')).toEqual(mine);
    await start.button('start:go').click();
    await page.waitForURL('**/vragen/contact/');
    const { answers, circle, plan } = await stored(page);
    expect({ circle, plan }).toEqual({ circle: [], plan: emptyNotebook('nl').plan });
    expect(answers['self-reliance-matrix'] ?? {}).toEqual({});
  });
});

test('four digits of a card do the same as a link, and other digits nothing', async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await page.getByLabel(start.say('start:none.label')).fill('9999');
  await start.button('start:none.go').click();
  await expect(page.getByText(start.say('start:none.wrong'))).toBeVisible();
  await page.getByLabel(start.say('start:none.label')).fill('١٠٠١');
  await page.keyboard.press('Enter');
  await expect(start.words).toContainText(start.say('start:by.preset', { name: 'Wijkteam Waterend' }));
  await start.button('start:go').click();
  await page.waitForURL('**/vragen/life-now/');
});

test('a link whose # was spoilt by a mail program is mended, and nothing of it is sent again', async ({
  page,
  guard,
}) => {
  guard.allow(/404/);
  const fragment = write();
  await page.goto(`s/%23${fragment}`);
  await new StartPage(page).expectOpen();
  await expect(page.locator('#app')).toContainText('Wijkteam Waterend');
  expect(guard.requests.filter((url) => url.includes(fragment))).toHaveLength(1);
});

test('in another language the link stays', async ({ page }) => {
  const start = await follow(page, write());
  await expect(start.words).toContainText('Wijkteam');
  await page.locator('.languages a[hreflang="ar"]').click();
  const arabic = new StartPage(page, 'ar');
  await arabic.expectOpen();
  await expect(arabic.words).toContainText(arabic.say('start:occasion.first-talk'));
});

test('what this portal does not have is left out and said, without a word of the link', async ({ page }) => {
  const start = await follow(page, write({ organisation: 4000 }));
  await expect(start.words).toContainText(start.say('start:left.organisation'));
  await expect(start.words).toContainText(start.say('start:by.nobody'));
});

test('without JavaScript the short address offers the languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`s/#${write()}`);
  await expect(page.locator('.doors a')).toHaveCount(languages.length);
  await page.locator('.doors a').first().click();
  await expect(page.locator('noscript > p').first()).toContainText('Deze bladzijde werkt alleen met JavaScript.');
  await context.close();
});
