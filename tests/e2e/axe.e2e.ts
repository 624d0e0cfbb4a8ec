import { expect } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { everyPage, everyStep, nameOfPage } from './everyPage.ts';
import { dutchFirst, expectAccessible, isDeep, test } from './fixtures.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { PortalPage, QuestionsPage } from './pages.ts';

for (const language of languages) {
  // English has the Dutch templates and the Dutch direction.
  const tier = language === 'en' ? ' @deep' : '';
  test(`with everything filled in and unfolded no page has a violation (${language})${dutchFirst(language)}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await seed(page, fullNotebookOfParent(), language);
    for await (const there of everyPage(page, language)) await expectAccessible(page, nameOfPage(there), 'all');
  });

  test(`no step has a violation (${language})${tier}`, async ({ page }) => {
    test.setTimeout(240_000);
    await seed(page, fullNotebookOfParent(), language);
    for await (const what of everyStep(page, language, isDeep ? 13 : 1)) await expectAccessible(page, what, 'all');
  });

  test(`with nothing filled in no page has a violation (${language}) @deep`, async ({ page }) => {
    test.setTimeout(180_000);
    for await (const there of everyPage(page, language)) await expectAccessible(page, nameOfPage(there), 'all');
  });
}

test('the choice of languages and the page that is not there have no violations', async ({ page, guard }) => {
  guard.allow(/status of 404/);
  await page.goto('');
  await expectAccessible(page, 'the choice of languages', 'all');
  await page.goto('nl/er-is-hier-niets/');
  await expectAccessible(page, '404', 'all');
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  for (const language of ['nl', 'ar'] as const) {
    test(`home, a step, the result and the booklet have no violations, and are dark (${language})`, async ({
      page,
    }) => {
      await seed(page, fullNotebookOfParent(), language);
      await new PortalPage(page, language, 'home').open();
      await expectAccessible(page, `home in the dark (${language})`, 'all');
      const questions = new QuestionsPage(page, language);
      await questions.open('#1');
      await questions.choice('finances', 'level', 1).check();
      await expectAccessible(page, `a step in the dark (${language})`, 'all');
      await new PortalPage(page, language, 'result').open();
      await expectAccessible(page, `the result in the dark (${language})`, 'all');
      await new PortalPage(page, language, 'booklet').open();
      await expectAccessible(page, `the booklet in the dark (${language})`, 'all');
      const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(Math.max(...(background.match(/\d+/g) ?? []).map(Number))).toBeLessThan(80);
    });
  }
});
