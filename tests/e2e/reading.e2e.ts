import { expect } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { everyPage, everyStep, nameOfPage } from './everyPage.ts';
import { isDeep, test } from './fixtures.ts';
import { longLines, smallTexts } from './lines.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';

/** Looked at in the gate: the source, and a language from right to left. The others are looked at in the deep tier. */
const tierOf = (language: string) => (['nl', 'ar'].includes(language) ? '' : ' @deep');

test.use({ isMobile: false, hasTouch: false, viewport: { width: 1280, height: 900 } });

/** Long enough for a note to fill its lines. */
const words = 'Ik wil graag dat het weer rustig wordt in huis, en dat ik weet waar ik aan toe ben met alles.';

for (const language of languages) {
  test(`text is large enough and no line of it is too long on any page (${language})${tierOf(language)}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await seed(page, fullNotebookOfParent(words), language);
    for await (const there of everyPage(page, language)) {
      expect.soft(await smallTexts(page, 18, 16), nameOfPage(there)).toEqual([]);
      expect.soft(await longLines(page, 66), nameOfPage(there)).toEqual([]);
    }
  });

  test(`text is large enough and no line of it is too long in any step (${language})${tierOf(language)}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await seed(page, fullNotebookOfParent(words), language);
    for await (const what of everyStep(page, language, isDeep ? 13 : 4)) {
      expect.soft(await smallTexts(page, 18, 16), what).toEqual([]);
      expect.soft(await longLines(page, 66), what).toEqual([]);
    }
  });
}
