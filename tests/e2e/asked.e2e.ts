import { expect, type Page } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { everyPage, nameOfPage } from './everyPage.ts';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { QuestionsPage } from './pages.ts';
import { beyondTheEdge } from './paper.ts';
import { cutOff } from './spacing.ts';

/** Looked at in the gate: a language from right to left. The others in the deep tier. */
const tierOf = (language: string) => (language === 'ar' ? '' : ' @deep');

for (const language of languages) {
  test(`on a phone that lies on its side every page is whole (${language})${tierOf(language)}`, async ({ page }) => {
    test.setTimeout(240_000);
    await seed(page, fullNotebookOfParent(), language);
    await page.setViewportSize({ width: 640, height: 320 });
    for await (const there of everyPage(page, language)) {
      const what = nameOfPage(there);
      expect.soft(await beyondTheEdge(page), what).toEqual([]);
      expect.soft(await cutOff(page), what).toEqual([]);
      const { height = 0 } = (await page.getByRole('banner').boundingBox()) ?? {};
      expect.soft(height, `${what}: the header leaves room`).toBeLessThanOrEqual(80);
      expect.soft(await page.locator('main').isVisible(), `${what}: nobody is asked to turn it`).toBe(true);
    }
  });
}

/** Colours of what an element is made of: its words, and its line at the side where it ends. */
async function colours(page: Page, selector: string): Promise<{ words: string; line: string; ground: string }> {
  return await page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { color, borderBlockEndColor } = getComputedStyle(one);
      return {
        words: color,
        line: borderBlockEndColor,
        ground: getComputedStyle(document.documentElement).backgroundColor,
      };
    });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`who asks for more contrast, ${colorScheme}`, () => {
    test.use({ colorScheme, contrast: 'more' });

    test('gets no soft words and no soft lines', async ({ page }) => {
      await seed(page, fullNotebookOfParent());
      const questions = new QuestionsPage(page, 'nl');
      await questions.open('#1');
      const { words: ink, ground } = await colours(page, 'body');
      expect(ink).not.toBe(ground);
      expect((await colours(page, '.where')).words, 'where one is').toBe(ink);
      expect((await colours(page, '.demo')).words, 'that this is a demonstration').toBe(ink);
      expect((await colours(page, '.choice:not(:has(:checked))')).line, 'the line around an answer').toBe(ink);
      expect((await colours(page, '.top')).line, 'the line under the header').toBe(ink);
      await expectAccessible(page, 'a step with more contrast', 'all');
    });
  });
}

test('who asks for nothing keeps the soft lines', async ({ page }) => {
  await seed(page, fullNotebookOfParent());
  await new QuestionsPage(page, 'nl').open('#1');
  expect((await colours(page, '.top')).line).not.toBe((await colours(page, 'body')).words);
});
