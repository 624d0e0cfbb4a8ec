import { expect } from 'playwright/test';
import { readSheets } from '../pdf/readPdf.ts';
import { everyPage, nameOfPage } from './everyPage.ts';
import { expectAccessible, isDeep, noteMeasured, test } from './fixtures.ts';
import { countPrints, kioskJourney } from './kioskJourney.ts';
import { KeypadPage, kioskRoutes, PrintQuestion, tightTargets, waysOut } from './kioskPage.ts';
import { fullNotebook, fullNotebookOfParent, seed, stored, storedText } from './notebooks.ts';
import { PortalPage } from './pages.ts';

test.use({ under: 'kiosk', viewport: { width: 1080, height: 1920 }, isMobile: false });

for (const language of ['nl', 'ar'] as const) {
  const tier = language === 'ar' ? ' @deep' : '';
  test(`someone at the screen goes from the first page to paper and a code, and leaves nothing (${language})${tier}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await kioskJourney(page, language);
  });

  test(`on every page a finger fits, and nothing leads away (${language})${tier}`, async ({ page }) => {
    test.setTimeout(240_000);
    await seed(page, fullNotebookOfParent(), language);
    for await (const there of everyPage(page, language, kioskRoutes)) {
      expect.soft(await tightTargets(page), `targets of ${nameOfPage(there)}`).toEqual([]);
      expect.soft(await waysOut(page), `ways out of ${nameOfPage(there)}`).toEqual([]);
      if (isDeep) await expectAccessible(page, nameOfPage(there));
    }
  });
}

test('a number is pressed, corrected, said aloud, and can be typed as well', async ({ page }) => {
  const start = new KeypadPage(page, 'nl', 'start');
  await start.open();
  const said = (digits: string) => page.getByRole('status').getByText(start.say('start:keypad.said', { digits }));
  await start.press('12');
  await expect(said('1 2')).toBeAttached();
  await start.button('start:keypad.last').tap();
  await expect(start.number).toHaveValue('1');
  await start.press('00199');
  await expect(start.number, 'four digits and no more').toHaveValue('1001');
  await start.number.fill('');
  await start.number.focus();
  await page.keyboard.type('2001');
  await expect(said('2 0 0 1')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(start.button('start:go')).toBeVisible();
});

test('nearby begins around the library, and that is nobody’s place until someone chooses it', async ({ page }) => {
  const nearby = new PortalPage(page, 'nl', 'nearby');
  await nearby.open();
  const radio = (key: string, params = {}) => page.getByRole('radio', { name: nearby.say(key, params), exact: true });
  const here = radio('nearby:kiosk.here', { name: 'Bibliotheek Zonnewaard', place: 'Zonnewaard-Centrum' });
  await expect(here).toBeChecked();
  const pin = page.getByRole('checkbox', { name: nearby.say('nearby:pin') }).first();
  await pin.tap();
  expect((await stored(page)).place).toBe('');
  await page.getByRole('radio', { name: 'Hoogveen', exact: true }).tap();
  expect((await stored(page)).place).toBe('1293');
  await radio('nearby:kiosk.all').tap();
  expect((await stored(page)).place).toBe('');
  await expect(page.locator('#place-said')).toHaveText('');
});

/** Each button that prints in a kiosk. In the gate those of a page that holds most, and of one that begins parts anew. */
const papers = [
  ['report', 'pages:report.print', ''],
  ['plan', 'plan:invite.print', ''],
  ['booklet', 'about:booklet.print', ''],
  ['plan', 'plan:take.print', ' @deep'],
  ['plan', 'plan:agenda.print', ' @deep'],
  ['after', 'talk:after.print', ' @deep'],
] as const;

for (const [route, button, tier] of papers) {
  test(`${button} says first how many sheets come, and on top lies one that says nothing${tier}`, async ({ page }) => {
    const canary = 'kanarie-5c1e';
    await countPrints(page);
    await seed(page, fullNotebook(canary));
    const there = new PortalPage(page, 'nl', route);
    await there.open();
    const question = new PrintQuestion(page, 'nl', route);
    await there.button(button).tap();
    await expect(question.window).toBeVisible();
    const expected = await question.sheets();
    await question.button('printer:no').tap();
    await expect(page.locator('html')).not.toHaveAttribute('data-prints', /./);
    await there.button(button).tap();
    await question.button('printer:yes').tap();
    await expect(page.locator('html')).toHaveAttribute('data-prints', '1');
    const sheets = await readSheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    noteMeasured(`${expected} said, ${sheets.length} printed`);
    const [cover = '', ...others] = sheets;
    expect(cover).toContain(there.say('printer:cover'));
    expect(cover).toContain('Bibliotheek Zonnewaard');
    expect(cover).not.toContain(canary);
    if (route === 'report' || button === 'plan:take.print') expect(others.join(' ')).toContain(canary);
    expect(Math.abs(expected - sheets.length), `${expected} said, ${sheets.length} printed`).toBeLessThanOrEqual(1);
  });
}

test('of a note about a place, too, the first sheet says nothing', async ({ page }) => {
  await countPrints(page);
  const nearby = new PortalPage(page, 'nl', 'nearby');
  await nearby.open();
  await page.locator('.card details > summary').first().tap();
  const name = await page.locator('.card > :is(h3, h4)').first().textContent();
  await page
    .getByRole('button', { name: nearby.say('nearby:note.print') })
    .first()
    .tap();
  const question = new PrintQuestion(page, 'nl', 'nearby');
  expect(await question.sheets()).toBe(2);
  await question.button('printer:yes').tap();
  const sheets = await readSheets(await page.pdf({ format: 'A4' }));
  expect(sheets).toHaveLength(2);
  expect(sheets[0]).not.toContain(name ?? '');
  expect(sheets[1]).toContain(name ?? '');
  expect(await storedText(page), 'a note is of nobody').toBeNull();
});
