import { expect } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import type { Route } from '../../src/i18n/routes.ts';
import { everyPage, nameOfPage } from './everyPage.ts';
import { test } from './fixtures.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { beyondTheEdge, lostOnPaper, palePrint, stuckOnPaper } from './paper.ts';
import { cutOff } from './spacing.ts';

/** Looked at in the gate: the source. The others in the deep tier. */
const tierOf = (language: string) => (language === 'nl' ? '' : ' @deep');

/** Pages that are only read: all that they say is printed. The others leave out what is pressed or filled in; other tests look at those. */
const onlyRead: readonly Route[] = [
  'theme',
  'area',
  'safe',
  'privacy',
  'offline',
  'noLine',
  'accessibility',
  'questions',
  'forms',
  'example',
];

test.use({ isMobile: false, hasTouch: false, colorScheme: 'dark' });

for (const language of languages) {
  test(`printed, every page has its words, dark on white and whole, and no bar lies over them (${language})${tierOf(language)}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    // A sheet of A4 with the margins that the style gives it, in CSS pixels.
    await page.setViewportSize({ width: 658, height: 986 });
    await seed(page, fullNotebookOfParent(), language);
    for await (const there of everyPage(page, language)) {
      const what = nameOfPage(there);
      const lost = await lostOnPaper(page);
      if (onlyRead.includes(there.route)) expect.soft(lost, `${what}: words`).toEqual([]);
      expect.soft(await page.locator('main').innerText(), what).not.toBe('');
      expect.soft(await stuckOnPaper(page), `${what}: bars`).toEqual([]);
      expect.soft(await palePrint(page), `${what}: pale`).toEqual([]);
      expect.soft(await beyondTheEdge(page), `${what}: edge`).toEqual([]);
      expect.soft(await cutOff(page), `${what}: cut`).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    }
  });
}
