import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { occasions } from '../../src/core/links/start/StartLink.ts';
import { languageNames } from '../../src/i18n/languages.ts';
import { readImage } from '../qr.ts';
import { expectAccessible, noteMeasured, test } from './fixtures.ts';
import { press, tabTo } from './keys.ts';
import { LinkPage } from './linkPage.ts';
import { PortalPage } from './pages.ts';
import { domainName, titleOfQuestionnaire } from './texts.ts';

const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));

for (const language of ['nl', 'ar'] as const) {
  test(`from the page for who helps people to a mail to send: two pages and few presses (${language})`, async ({
    page,
    guard,
  }) => {
    const presses: string[] = [];
    const pages = [new PortalPage(page, language, 'professional'), new LinkPage(page, language)] as const;
    const [professional, there] = pages;
    await professional.open();
    const step = async (what: string, act: () => Promise<unknown>) => {
      presses.push(what);
      await act();
    };
    await step('the way to the link', () =>
      professional.page.getByRole('link', { name: there.say('about:professional.toLink') }).click(),
    );
    await there.expectOpen();
    await page.waitForLoadState('networkidle');
    const before = guard.requests.length;
    await step('a preset', () => there.field('preset').selectOption('1001'));
    await step('the language of the citizen', () => there.radio('language.label', languageNames.ar).check());
    await step('the mail', () => page.getByText(there.say('builder:mail'), { exact: true }).click());
    await step('copy', () => there.button('builder:mail.copy').click());
    noteMeasured(`${presses.length} presses on ${pages.length} pages: ${presses.join(', ')}`);
    expect(presses.length).toBeLessThanOrEqual(8);

    const link = await there.made();
    expect(link).toMatch(/^https:\/\/zonnewaard\.example\/s\/#1/);
    expect(link.length).toBeLessThanOrEqual(150);
    await expect(there.field('mail')).toHaveValue(new RegExp(`${link}[\\s\\S]*1001`));
    await expect(there.field('mail')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('[role="status"] .notice')).toHaveText(/\S/);
    expect(await there.read()).toEqual({
      language: 'ar',
      organisation: 1,
      occasion: 'first-talk',
      day: '',
      questionnaires: ['life-now', 'self-reliance-matrix'],
      route: 'short',
      domains: [],
      largePrint: false,
    });
    const picture = page.getByRole('img', { name: there.say('builder:qr.image') }).first();
    const read = await readImage(await picture.screenshot());
    expect(read?.text).toBe(link);
    expect(Number(read?.version)).toBeLessThanOrEqual(8);
    noteMeasured(`a link of ${link.length} signs, a code of version ${read?.version}`);

    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await expectAccessible(page, 'a link from a preset');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(guard.requests.slice(before).filter((url) => !/\/icon\.svg$/.test(url))).toEqual([]);
    expect(await kept(page), 'nothing is kept without a press').toBe('{}');
  });

  const tier = language === 'ar' ? ' @deep' : '';
  test(`whatever is chosen stands in the link, in the preview and on the card, and nothing else (${language})${tier}`, async ({
    page,
    context: browserContext,
  }) => {
    const there = new LinkPage(page, language);
    await there.open();
    await there.radio('language.label', languageNames.ar).check();
    await there.field('organisation').selectOption('2');
    await there.field('occasion').selectOption('review');
    await there.field('day').fill('2027-03-04');
    for (const id of ['self-reliance-matrix', 'contact']) {
      await there.field('add').selectOption(id);
      await there.button('builder:add.go').click();
      await expect(there.move('remove', id)).toBeFocused();
    }
    await there.move('up', 'contact').click();
    await expect(there.move('up', 'contact')).toBeFocused();
    await there.move('up', 'contact').click();
    await expect(there.move('down', 'contact'), 'up can no longer be pressed').toBeFocused();
    await there.move('remove', 'life-now').click();
    await expect(there.button('undo:back')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(there.move('remove', 'life-now')).toBeFocused();
    await there.move('remove', 'life-now').click();
    await there.radio('route.label', there.say('builder:route.short')).check();
    await page.getByText(there.say('builder:topics'), { exact: true }).click();
    for (const topic of ['justice', 'housing'])
      await page.getByRole('checkbox', { name: domainName(language, topic), exact: true }).check();
    await expect(page.getByText(there.say('builder:topics.warning'))).toBeVisible();
    await page.getByRole('checkbox', { name: there.say('builder:largePrint') }).check();
    expect(await there.read()).toEqual({
      language: 'ar',
      organisation: 2,
      occasion: 'review',
      day: '2027-03-04',
      questionnaires: ['contact', 'self-reliance-matrix'],
      route: 'short',
      domains: ['housing', 'justice'],
      largePrint: true,
    });
    await expect(there.reads).toHaveAttribute('lang', 'ar');
    await expect(there.reads).toHaveCSS('direction', 'rtl');
    const arabic = new LinkPage(page, 'ar');
    for (const said of [
      arabic.say('start:occasion.review'),
      arabic.say('builder:says.day', { day: { day: '2027-03-04' } }),
      titleOfQuestionnaire('contact', 'ar'),
      arabic.say('builder:says.short'),
      domainName('ar', 'justice'),
      arabic.say('builder:says.large'),
    ])
      await expect(there.reads).toContainText(said);
    await expectAccessible(page, 'a link with all that it can hold');

    const link = await there.made();
    const downloading = page.waitForEvent('download');
    await there.button('builder:qr.png').click();
    const png = await downloading;
    expect(png.suggestedFilename()).toBe('eigenblik-link.png');
    expect((await readImage(new Uint8Array(readFileSync(await png.path()))))?.text).toBe(link);
    const second = page.waitForEvent('download');
    await there.button('builder:qr.svg').click();
    const svg = readFileSync(await (await second).path(), 'utf8');
    expect(svg).toContain((await page.locator('.qr path').first().getAttribute('d')) ?? 'none');

    const opening = browserContext.waitForEvent('page');
    await there.page.getByRole('link', { name: there.say('builder:try') }).click();
    const tab = await opening;
    await tab.waitForLoadState();
    expect(new URL(tab.url()).hash).toBe(new URL(link).hash);
    expect(await tab.evaluate(() => [window.opener, document.referrer, sessionStorage.length])).toEqual([null, '', 0]);
    await tab.close();

    await page.emulateMedia({ media: 'print' });
    const card = page.locator('.card');
    const box = await card.boundingBox();
    const mm = (pixels = 0) => Math.round((pixels * 25.4) / 96);
    expect([mm(box?.width), mm(box?.height)], 'A6').toEqual([105, 148]);
    expect(await card.evaluate((one) => one.scrollHeight <= one.clientHeight + 1), 'all of it is on the card').toBe(
      true,
    );
    expect((await readImage(await card.screenshot()))?.text).toBe(link);
    await expect(card).toContainText(link.replace('https://', ''));
    for (const one of [arabic, new LinkPage(page, 'nl')])
      await expect(card).toContainText(one.say('builder:says.card.nobody'));
    await expect(page.locator('.builder')).toBeHidden();
    await expect(page.locator('#help')).toBeHidden();
  });
}

test.describe('by keyboard alone', () => {
  test.use({ isMobile: false, hasTouch: false, viewport: { width: 900, height: 600 } });
  test('someone makes a link from nothing and copies the letter', async ({ page }) => {
    const there = new LinkPage(page, 'nl');
    await there.open();
    await tabTo(page, there.radio('language.label', languageNames.nl));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, there.field('occasion'));
    for (let down = 0; down <= occasions.indexOf('waiting'); down++) await page.keyboard.press('ArrowDown');
    await tabTo(page, there.field('add'));
    await page.keyboard.press('ArrowDown');
    await press(page, there.button('builder:add.go'), 'Enter');
    // Focus stands on the new one; its way up is two stops back, and down cannot be pressed.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await press(page, page.getByText(there.say('builder:letter'), { exact: true }), 'Enter');
    await press(page, there.button('builder:letter.copy'), 'Enter');
    await expect(page.locator('[role="status"] .notice')).toHaveText(/\S/);
    const link = await there.read();
    expect(link).toMatchObject({
      language: 'en',
      occasion: 'waiting',
      questionnaires: ['self-reliance-matrix', 'life-now'],
    });
    await expect(there.field('letter')).toHaveValue(/^Hello,/);
  });
});

test('without JavaScript the page says why, and leads to paper', async ({ browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await plain.newPage();
  const there = new LinkPage(page, 'nl');
  await page.goto(there.address);
  await expect(there.heading).toBeVisible();
  await expect(page.getByRole('link', { name: there.say('common:toPaper') })).toBeVisible();
  await expect(page.getByText(there.say('builder:why.mail'))).toBeVisible();
  await plain.close();
});
