import { expect } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { everyPage, everyStep, nameOfPage } from './everyPage.ts';
import { test } from './fixtures.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { PortalPage } from './pages.ts';
import { beyondTheEdge } from './paper.ts';
import { cutOff, doubleLetters, setStyle, spaced } from './spacing.ts';

/** Looked at in the gate: the source, and a language from right to left. The others are looked at in the deep tier. */
const tierOf = (language: string) => (['nl', 'ar'].includes(language) ? '' : ' @deep');

test.use({ isMobile: false, hasTouch: false });

for (const language of languages) {
  test(`with more room between letters, words and lines nothing is cut off (${language})${tierOf(language)}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await seed(page, fullNotebookOfParent(), language);
    for await (const there of everyPage(page, language)) {
      await setStyle(page, spaced);
      expect(await cutOff(page), nameOfPage(there)).toEqual([]);
      expect(await beyondTheEdge(page), nameOfPage(there)).toEqual([]);
    }
  });

  test(`on every step, too (${language}) @deep`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await seed(page, fullNotebookOfParent(), language);
    for await (const what of everyStep(page, language)) {
      await setStyle(page, spaced);
      expect(await cutOff(page), what).toEqual([]);
      expect(await beyondTheEdge(page), what).toEqual([]);
    }
  });

  test(`with letters twice as large nothing is cut off (${language})${tierOf(language)}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 640, height: 640 });
    await doubleLetters(page);
    await seed(page, fullNotebookOfParent(), language);
    for await (const there of everyPage(page, language)) {
      expect(await cutOff(page), nameOfPage(there)).toEqual([]);
      expect(await beyondTheEdge(page), nameOfPage(there)).toEqual([]);
    }
  });
}

test('words that are cut off are found, and words that run out of their box', async ({ page }) => {
  await new PortalPage(page, 'nl', 'privacy').open();
  expect(await cutOff(page)).toEqual([]);
  await setStyle(page, 'h1 { block-size: 10px }');
  expect(await cutOff(page)).toHaveLength(1);
  await setStyle(page, 'h1 { inline-size: 20px; overflow: hidden; white-space: nowrap }');
  expect(await cutOff(page)).toHaveLength(1);
});
