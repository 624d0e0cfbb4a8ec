import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { findKeepFile } from '../../src/export/opening/findKeepFile.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { comparable, readPdf } from '../pdf/readPdf.ts';
import { expectAccessible, noteMeasured, test } from './fixtures.ts';
import { press } from './keys.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { ReportPage } from './pages.ts';

async function openReport(page: Page, language: Language): Promise<ReportPage> {
  await seed(page, { ...fullNotebook(), language }, language);
  const report = new ReportPage(page, language);
  await report.open();
  return report;
}

for (const language of ['nl', 'ar'] as const) {
  test(`the paper goes along as a PDF that says what the paper says (${language})`, async ({ page, guard }) => {
    guard.allowFonts();
    const report = await openReport(page, language);
    const asked = guard.requests.length;
    const downloading = page.waitForEvent('download');
    await report.button('pdf:button').click();
    const download = await downloading;
    expect(download.suggestedFilename(), 'the name says nothing of what is in it').toBe('overzicht.pdf');
    const read = await readPdf(new Uint8Array(readFileSync(await download.path())));
    expect(read.title).toBe(report.say('report:paper.title.talk'));
    expect(read.language).toBe(language);
    expect(read.untagged).toBe(0);
    const paper = await report.paper.locator('h2, h3, p').allInnerTexts();
    expect(paper.length).toBeGreaterThan(20);
    expect(
      comparable(
        read.told
          .filter(({ role }) => role !== 'Lbl')
          .map(({ text }) => text)
          .join(' '),
      ),
    ).toBe(comparable(paper.join(' ')));
    await expect(page.getByText(report.say('pdf:done', { name: 'overzicht.pdf' }))).toBeVisible();
    await expect(page.getByText(report.say('pdf:pages', { count: read.pages }))).toBeVisible();
    const files = guard.requests.slice(asked).filter((url) => !url.startsWith('blob:'));
    expect(files.filter((url) => url.endsWith('.ttf'))).toHaveLength(language === 'ar' ? 4 : 3);
    expect(files.filter((url) => !/\.ttf$|pdfWorker\.[\w-]+\.js$/.test(url))).toEqual([]);
    await expectAccessible(page, 'the page with a PDF made');
  });
}

test('what was filled in goes along inside only for who asks, under a name of its own, and opens again', async ({
  page,
  guard,
}) => {
  guard.allowFonts();
  const report = await openReport(page, 'nl');
  const made = async () => {
    const downloading = page.waitForEvent('download');
    await report.button('pdf:button').click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  };
  const plain = await made();
  expect(await findKeepFile(plain.bytes)).toEqual({ kind: 'problem', problem: 'pdf-without' });
  await page.getByLabel(report.say('pdf:withAll')).check();
  await expect(page.getByText(report.say('pdf:withAllWarning', { name: 'overzicht-alles.pdf' }))).toBeVisible();
  const full = await made();
  expect([plain.name, full.name]).toEqual(['overzicht.pdf', 'overzicht-alles.pdf']);
  const found = await findKeepFile(full.bytes);
  expect(found.kind === 'plain' && JSON.parse(found.text)).toMatchObject({ format: 'eigenblik-keep' });
});

test.describe('by keyboard alone', () => {
  test.use({ isMobile: false, hasTouch: false, viewport: { width: 900, height: 700 } });

  test('someone chooses large letters, makes a PDF, and hears once that it is there', async ({ page, guard }) => {
    guard.allowFonts();
    const report = await openReport(page, 'nl');
    await page.getByRole('radio', { name: report.say('pdf:letters.large') }).focus();
    await page.keyboard.press('Space');
    const downloading = page.waitForEvent('download');
    await press(page, report.button('pdf:button'), 'Enter');
    const bytes = new Uint8Array(readFileSync(await (await downloading).path()));
    expect((await readPdf(bytes)).pages).toBe(3);
    const said = page.getByRole('status').filter({ hasText: report.say('pdf:done', { name: 'overzicht.pdf' }) });
    await expect(said).toHaveCount(1);
    await expect(report.button('pdf:button')).toBeFocused();
  });
});

for (const [name, language] of [
  ['money-and-debts', 'nl'],
  ['young-parent', 'en'],
  ['newcomer', 'ar'],
] as const) {
  test(`how many pages print takes is said before, within one (${name}, ${language})`, async ({ page }) => {
    const { about: _about, ...persona } = JSON.parse(readFileSync(`tests/personas/${name}/persona.json`, 'utf8'));
    await seed(page, { ...persona, language }, language);
    const report = new ReportPage(page, language);
    await report.open();
    await page.locator('main').getByRole('checkbox').first().waitFor();
    const counts = Array.from({ length: 12 }, (_, at) => at + 1);
    const sentences = counts.map((count) => report.say('pdf:print', { count }));
    const said = page.locator('main p').filter({ hasText: new RegExp(`^(${sentences.join('|')})$`) });
    await expect(said).toBeVisible();
    const about = sentences.indexOf((await said.textContent()) ?? '') + 1;
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    noteMeasured(`${name} (${language}): about ${about} said, ${sheets} printed`);
    expect(Math.abs(about - sheets), `${about} said, ${sheets} printed`).toBeLessThanOrEqual(1);
  });
}

test('making can be stopped, and then there is no file', async ({ page, guard }) => {
  guard.allowFonts();
  const report = await openReport(page, 'nl');
  await page.route('**/*.ttf', () => undefined);
  page.on('download', () => guard.fail('a file, after it was stopped'));
  await report.button('pdf:button').click();
  await expect(page.getByText(report.say('pdf:busy'))).toBeVisible();
  await report.button('pdf:stop').click();
  await expect(page.getByText(report.say('pdf:stopped'))).toBeVisible();
  await expect(report.button('pdf:button')).toBeFocused();
});

test('who gets no fonts is told so, and can try again or print', async ({ page, guard }) => {
  guard.allowFonts();
  guard.allow(/Failed to load resource/);
  const report = await openReport(page, 'nl');
  await page.route('**/*.ttf', (route) => route.abort());
  await report.button('pdf:button').click();
  await expect(page.getByText(report.say('pdf:failed'))).toBeVisible();
  await expect(report.button('pdf:button')).toBeEnabled();
});

test('letters that no font of the page has are named', async ({ page, guard }) => {
  guard.allowFonts();
  await seed(page, { ...fullNotebook('请帮我'), language: 'nl' }, 'nl');
  const report = new ReportPage(page, 'nl');
  await report.open();
  await report.button('pdf:button').click();
  await expect(page.getByText(report.say('pdf:missing'))).toContainText('请 帮 我', { timeout: 20_000 });
});

test('a change of the paper takes away what was said of an older file', async ({ page, guard }) => {
  guard.allowFonts();
  const report = await openReport(page, 'nl');
  await report.button('pdf:button').click();
  const done = page.getByText(report.say('pdf:done', { name: 'overzicht.pdf' }));
  await expect(done).toBeVisible();
  await page.getByRole('radio', { name: report.say('talk:kind.family') }).check();
  await expect(done).toBeHidden();
});
