import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { emptyNotebook } from '../../src/core/notebook/Notebook.ts';
import { expectAccessible, test } from './fixtures.ts';
import { press, tabTo } from './keys.ts';
import { fullNotebook, seed, stored } from './notebooks.ts';
import { PortalPage, ReportPage } from './pages.ts';
import { beyondTheEdge, strayOnPaper } from './paper.ts';

const personas = readdirSync('tests/personas', { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.describe('by keyboard alone', () => {
  test.use({ isMobile: false, hasTouch: false, viewport: { width: 900, height: 700 } });

  test('someone orders the paper, writes on it, and a reload keeps it', async ({ page }) => {
    await seed(page, emptyNotebook('nl'));
    const report = new ReportPage(page, 'nl');
    await report.open();
    await press(page, page.getByText(report.say('talk:order.title')), 'Enter');
    const name = report.say('report:section.rights');
    const up = page.getByRole('button', { name: `${report.say('talk:order.up')} ${name}` });
    await press(page, up, 'Enter');
    await page.keyboard.press('Enter');
    await expect(up, 'the button goes along, and so does the focus').toBeFocused();
    await expect(page.getByText(report.say('talk:order.said', { name, place: 6, of: 8 }))).toBeVisible();
    const fits = report.section('fits');
    await press(page, fits.locator('summary'), 'Enter');
    await tabTo(page, fits.getByRole('textbox', { name: report.say('talk:field.fits') }));
    await page.keyboard.type('Iemand die langskomt');
    await expect(report.paper).toContainText('Iemand die langskomt');
    const tick = fits.getByRole('checkbox', { name: 'Iemand die langskomt' });
    await press(page, tick, 'Space');
    await expect(report.paper).not.toContainText('Iemand die langskomt');
    await expect(fits.getByRole('textbox').first(), 'what was written stays').toHaveValue('Iemand die langskomt');
    await press(page, tick, 'Space');
    await page.reload();
    await report.expectOpen();
    const titles = await report.paper.getByRole('heading', { level: 3 }).allTextContents();
    expect(titles, 'rights stood last').toEqual([name, report.say('report:section.fits')]);
    expect((await stored(page)).talk.order.indexOf('rights')).toBe(5);
  });

  test('a button at the end of a list hands the focus to its neighbour', async ({ page }) => {
    await seed(page, { ...emptyNotebook('nl'), talk: { order: ['rights', 'fits'] } });
    const report = new ReportPage(page, 'nl');
    await report.open();
    await press(page, page.getByText(report.say('talk:order.title')), 'Enter');
    const name = report.say('report:section.fits');
    await press(page, page.getByRole('button', { name: `${report.say('talk:order.up')} ${name}` }), 'Enter');
    await expect(page.getByRole('button', { name: `${report.say('talk:order.down')} ${name}` })).toBeFocused();
  });
});

test('the days are worked out, say where they come from, and stand on the paper', async ({ page }) => {
  const report = new ReportPage(page, 'nl');
  await report.open();
  await report.section('rights').getByLabel(report.say('talk:days.reported')).fill('2026-11-22');
  await expect(page.getByText(report.say('talk:days.plan', { day: { day: '2026-11-29' } }))).toBeVisible();
  await expect(page.getByText(report.say('talk:days.investigation', { day: { day: '2027-01-03' } }))).toBeVisible();
  await expect(page.getByText(report.say('talk:days.source'))).toBeVisible();
  await expect(report.paper).toContainText('29 november 2026');
  await report.section('rights').getByLabel(report.say('talk:days.applied')).fill('2027-01-04');
  await expect(report.paper).toContainText('18 januari 2027');
});

test('topics keep their one tick for all when someone says something of one', async ({ page }) => {
  const notebook = fullNotebook();
  await seed(page, {
    ...notebook,
    domains: ['finances'],
    talk: { topics: [{ domain: 'finances', words: 'de post' }] },
  });
  const report = new ReportPage(page, 'nl');
  await report.open();
  await expect(report.paper).toContainText('de post');
  await page.getByRole('checkbox', { name: report.say('report:section.talk'), exact: true }).uncheck();
  await expect(report.paper).not.toContainText('de post');
});

test('a family plan speaks of us, and of its own law alone', async ({ page }) => {
  const report = new ReportPage(page, 'nl');
  await report.open();
  await page.getByRole('radio', { name: report.say('talk:kind.family') }).check();
  await expect(report.paper).toContainText(report.say('report:paper.title.family'));
  await expect(report.paper).toContainText(report.say('report:rights.family'));
  await expect(report.paper).not.toContainText(/Wmo|6 weken/);
  await expect(page.getByRole('textbox', { name: report.say('report:family.question') })).toBeVisible();
});

for (const language of ['nl', 'ar'] as const) {
  test(`the page for after the talk keeps what was said, prints it alone, and fits (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await seed(page, fullNotebook(), language);
    const after = new PortalPage(page, language, 'after');
    await after.open();
    await page.getByRole('textbox', { name: after.say('talk:after.said') }).fill('canary zij belt mij');
    expect((await stored(page)).talk.words.after).toBe('canary zij belt mij');
    expect((await stored(page)).plan.agreements, 'the same agreements as in the plan').toHaveLength(1);
    await expect(page.getByText('rust in huis afspraak').first()).toBeVisible();
    expect(await beyondTheEdge(page)).toEqual([]);
    await expectAccessible(page, 'the page for after the talk');
    expect(await strayOnPaper(page, '.paper')).toEqual([]);
    await expect(page.getByRole('article')).toContainText('canary zij belt mij');
    await page.emulateMedia({ media: 'screen' });
    await new ReportPage(page, language).open();
    await expect(page.locator('body'), 'what was said after it is no preparation').not.toContainText('canary');
  });
}

/** With the longest papers; the others are for the deep tier. */
const longest = ['money-and-debts', 'young-parent'];

for (const { name } of personas) {
  const tier = longest.includes(name) ? '' : ' @deep';
  for (const language of ['nl', 'ar'] as const) {
    test(`what ${name} takes along fits on two sheets a language (${language})${tier}`, async ({ page }) => {
      const { about: _about, ...persona } = JSON.parse(readFileSync(`tests/personas/${name}/persona.json`, 'utf8'));
      // Own words of 500 characters may take more; the notes of personas are short.
      await seed(page, { ...persona, language }, language);
      await new ReportPage(page, language).open();
      const pdf = await page.pdf({ format: 'A4' });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(language === 'nl' ? 2 : 4);
    });
  }
}
