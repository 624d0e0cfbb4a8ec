import { expect } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { everyPage, everyStep, nameOfPage } from './everyPage.ts';
import { test } from './fixtures.ts';
import { fullNotebook, fullNotebookOfParent, seed } from './notebooks.ts';
import { QuestionsPage, ReportPage } from './pages.ts';
import { beyondTheEdge, strayOnPaper } from './paper.ts';
import { topics } from './texts.ts';

/** Looked at in the gate: the source, and a language from right to left. The others are looked at in the deep tier. */
const tierOf = (language: string) => (['nl', 'ar'].includes(language) ? '' : ' @deep');

const [, second = ''] = topics;

test.describe('on a screen of 320 by 256, which is 400 % zoom', () => {
  test.use({ isMobile: false, hasTouch: false, viewport: { width: 320, height: 256 } });

  for (const language of languages) {
    test(`no page scrolls sideways (${language})${tierOf(language)}`, async ({ page }) => {
      await page.goto('');
      expect(await beyondTheEdge(page), 'the choice of languages').toEqual([]);
      await seed(page, fullNotebookOfParent('W'.repeat(60)), language);
      for await (const there of everyPage(page, language)) {
        expect(await beyondTheEdge(page), nameOfPage(there)).toEqual([]);
      }
    });

    test(`no step scrolls sideways (${language})${tierOf(language)}`, async ({ page }) => {
      await seed(page, fullNotebookOfParent('W'.repeat(60)), language);
      let count = 0;
      for await (const what of everyStep(page, language)) {
        expect(await beyondTheEdge(page), what).toEqual([]);
        count += 1;
      }
      expect(count, 'the matrix, raising children and taking part at least').toBeGreaterThanOrEqual(13 + 4 + 7);
    });
  }

  test('the header leaves half of it free, and the heading of a new step stands below it', async ({ page }) => {
    await seed(page, fullNotebook());
    const questions = new QuestionsPage(page, 'nl');
    await questions.open('#1');
    expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThanOrEqual(128);
    await questions.link('questions:next').click();
    await questions.expectFocusOnHeading(second);
  });
});

test('on paper the report page shows the preview and nothing else', async ({ page }) => {
  await seed(page, fullNotebook());
  const report = new ReportPage(page, 'nl');
  await report.open();
  expect(await strayOnPaper(page, '.paper')).toEqual([]);
  await expect(report.paper).toBeVisible();
  await expect(report.paper).toContainText('rust in huis vraag');
});

test('on paper the questionnaire shows every choice, also of what is folded', async ({ page }) => {
  const questions = new QuestionsPage(page, 'nl');
  await questions.open();
  await questions.topic('finances').check();
  await questions.link('questions:start').click();
  await page.emulateMedia({ media: 'print' });
  const box = await questions.note('finances').boundingBox();
  expect(box?.height).toBeGreaterThan(0);
});
