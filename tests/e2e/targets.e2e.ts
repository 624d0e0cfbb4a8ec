import { expect } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { everyPage, everyStep, nameOfPage } from './everyPage.ts';
import { dutchFirst, isDeep, test } from './fixtures.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { smallTargets } from './targets.ts';

for (const language of languages) {
  test(`on every page a finger finds what it can press (${language})${dutchFirst(language)}`, async ({ page }) => {
    test.setTimeout(120_000);
    await seed(page, fullNotebookOfParent(), language);
    for await (const there of everyPage(page, language))
      expect.soft(await smallTargets(page), nameOfPage(there)).toEqual([]);
    for await (const what of everyStep(page, language, isDeep ? 13 : 1))
      expect.soft(await smallTargets(page), what).toEqual([]);
  });
}
