import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { dutchFirst, expectAccessible, test } from './fixtures.ts';
import { fullNotebook, seed, stored, storedText } from './notebooks.ts';
import { OpenPage, PortalPage, QuestionsPage, ReportPage } from './pages.ts';
import { domainName, nameOf, questionnaireId, text } from './texts.ts';

class ChoosePage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'choose');
  }

  get summary() {
    return this.page.locator('#author summary');
  }

  author(by: 'self' | 'together' | 'view') {
    return this.page.getByRole('radio', { name: this.say(`choose:author.${by}`), exact: true });
  }
}

const noScrolling = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Says by keyboard that it is filled in together, answers one question about money, and seals it. */
async function fillInTogether(page: Page, language: Language) {
  const choose = new ChoosePage(page, language);
  await choose.open();
  await expect(choose.summary).toContainText(choose.say('choose:author.self'));
  await choose.summary.focus();
  await page.keyboard.press('Enter');
  await choose.author('self').focus();
  expect(await storedText(page), 'nothing is written before a choice').toBeNull();
  await page.keyboard.press('ArrowDown');
  await expect(choose.author('together')).toBeChecked();
  await expect(page.getByText(choose.say('choose:author.aboutTogether'))).toBeVisible();
  await expectAccessible(page, `who fills in (${language})`);
  expect(await noScrolling(page)).toBe(0);
  expect(await stored(page)).toMatchObject({ author: 'together', domains: [], answers: {} });

  const questions = new QuestionsPage(page, language);
  await questions.open();
  await questions.topic('finances').check();
  await questions.link('questions:start').click();
  await questions.expectStep('finances', 1);
  await questions.choice('finances', 'level', 4).check();

  const result = new PortalPage(page, language, 'result');
  await result.open();
  await expect(page.getByText(result.say('pages:result.by.together'))).toBeVisible();

  const report = new ReportPage(page, language);
  await report.open('#keep');
  await expect(report.paper.getByText(report.say('report:by.together'))).toBeVisible();
  await page.getByText(report.say('keep:kind.sealed'), { exact: true }).click();
  const downloading = page.waitForEvent('download');
  await report.button('pages:report.keepButton').click();
  const download = await downloading;
  return { content: readFileSync(await download.path()), digits: await page.locator('p.passphrase').innerText() };
}

for (const language of ['nl', 'ar'] as const) {
  test(`what was filled in together is opened elsewhere, compared and only then taken over (${language})${dutchFirst(language)}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const { content, digits } = await fillInTogether(page, language);

    const home = await browser.newContext({ ...(baseURL ? { baseURL } : {}), viewport: { width: 360, height: 740 } });
    const open = new OpenPage(await home.newPage(), language);
    const there = open.page;
    const faults: string[] = [];
    there.on('console', (message) => faults.push(message.text()));
    await seed(there, { ...fullNotebook(), language }, language);
    const before = await storedText(there);
    await open.open();
    await open.choose(content, 'overzicht.verzegeld');
    await there.getByLabel(open.say('open:sealed.label')).fill(digits);
    await there.keyboard.press('Enter');

    await expect(there.getByRole('heading', { name: open.say('open:inside') })).toBeFocused();
    const { author, answers } = await stored(page);
    expect(author).toBe('together');
    await expect(there.getByText(/2026/).first()).toBeVisible();
    const by = open.say('open:by.together', { day: '|' }).split('|')[0] ?? '';
    await expect(there.getByText(by.trim()), 'who filled it in is said before anything is taken').toBeVisible();

    const differs = there.locator('section.differs');
    const finances = differs.getByRole('article');
    await expect(finances, 'of one topic both say how it is').toHaveCount(1);
    await expect(finances.getByRole('heading')).toHaveText(domainName(language, 'finances'));
    const [here, comes] = [2, 4].map((level) => text(language, `results:finances.level.${level}`));
    await expect(finances.locator('dd')).toHaveText([here ?? '', comes ?? '']);
    const mine = Object.keys(fullNotebook().answers[questionnaireId] ?? {}).length - 1;
    await expect(differs.getByText(open.say('open:differs.onlyHere', { count: mine }))).toBeVisible();
    await expect(differs).toContainText(open.say('open:place.circle'));
    await expect(there.getByText(open.say('open:replaces'))).toBeVisible();
    await expectAccessible(there, `what differs (${language})`);
    expect(await noScrolling(there)).toBe(0);
    expect(await storedText(there), 'not a byte changes before the yes').toBe(before);

    // By keyboard from the heading: what differs is read, and the yes is the first thing to press.
    await there.getByRole('heading', { name: open.say('open:inside') }).focus();
    await there.keyboard.press('Tab');
    await expect(open.button('open:take')).toBeFocused();
    await there.keyboard.press('Enter');
    await expect(there.getByText(open.say('open:taken'))).toBeVisible();
    expect(await stored(there)).toMatchObject({ author: 'together', answers, circle: [] });
    await open.link('open:toResult').click();
    await expect(there.getByText(open.say('pages:result.by.together'))).toBeVisible();
    expect(faults).toEqual([]);
    await home.close();
  });
}

test('the same file again differs in nothing, and leaving it changes nothing', async ({ page }) => {
  const notebook = fullNotebook();
  await seed(page, notebook);
  const before = await storedText(page);
  const open = new OpenPage(page, 'nl');
  await open.open();
  await open.choose(JSON.stringify({ format: 'eigenblik-keep', version: 3, savedOn: '2026-05-02', notebook }));
  await expect(page.getByText(open.say('open:differs.none'))).toBeVisible();
  await expect(page.getByText(open.say('open:replaces'))).toHaveCount(0);
  await open.button('open:leave').click();
  await expect(open.file).toBeVisible();
  expect(await storedText(page)).toBe(before);
});

test('of many topics that differ three stand open, and the rest one tap away', async ({ page }) => {
  const notebook = fullNotebook();
  const other = Object.entries(notebook.answers[questionnaireId] ?? {}).map(([name, value]) => [
    name,
    name.endsWith('_level') ? (Number(value) % 5) + 1 : value,
  ]);
  await seed(page, { ...notebook, answers: { [questionnaireId]: Object.fromEntries(other) } });
  const open = new OpenPage(page, 'nl');
  await open.open();
  await open.choose(JSON.stringify({ format: 'eigenblik-keep', version: 3, savedOn: '2026-05-02', notebook }));
  const articles = page.locator('section.differs').getByRole('article');
  await expect(articles).toHaveCount(3);
  await page.getByText(open.say('open:differs.more', { count: 10 })).click();
  await expect(articles).toHaveCount(13);
  await expectAccessible(page, 'all that differs');
});

test('another’s view is named as that, on screen and on paper, and can be taken back', async ({ page }) => {
  await seed(page, { ...fullNotebook(), answers: { [questionnaireId]: { [nameOf('finances', 'level')]: 2 } } });
  const choose = new ChoosePage(page, 'nl');
  await choose.open();
  await choose.summary.click();
  await choose.author('view').check();
  await expect(page.getByText(choose.say('choose:author.aboutView'))).toBeVisible();
  await page.reload();
  await expect(choose.summary).toContainText(choose.say('choose:author.view'));
  await expect(page.getByText(choose.say('choose:author.aboutView'))).toBeVisible();
  const report = new ReportPage(page, 'nl');
  await report.open();
  await expect(report.paper.getByText(report.say('report:by.view'))).toBeVisible();
  await expect(report.paper.getByText(report.say('report:paper.what.talk'))).toHaveCount(0);
  await choose.open();
  await choose.summary.click();
  await choose.author('self').check();
  await report.open();
  await expect(report.paper.getByText(report.say('report:paper.what.talk'))).toBeVisible();
  expect(await stored(page)).toMatchObject({ author: 'self', circle: fullNotebook().circle });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nobody is offered a choice that would do nothing', async ({ page }) => {
    await page.goto(new ChoosePage(page, 'nl').address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('#author')).toBeHidden();
  });
});
