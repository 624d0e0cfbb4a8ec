import { expect, type Page } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import type { Route } from '../../src/i18n/routes.ts';
import { type Exception, exceptions } from './checkers/exceptions.ts';
import { ibmProgress } from './checkers/ibm.ts';
import { whatIsLeft } from './checkers/whatIsLeft.ts';
import { everyPage, everyStep, nameOfPage } from './everyPage.ts';
import { test } from './fixtures.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { withModule } from './pages.ts';

// One after the other, in one program: what they needed of the exceptions is counted at the end.
test.describe.configure({ mode: 'serial' });

const needed = new Set<Exception>();
const walked = new Set<string>();
const wholeIn: readonly string[] = ['nl', 'ar'];
const keyPages: readonly Route[] = ['home', 'result', 'nearby', 'circle', 'plan', 'report', 'phone'];

const expectNothingLeft = async (page: Page, what: string) => {
  expect.soft(await whatIsLeft(page, needed), `Alfa, IBM and html-validate on ${what}`).toEqual([]);
};

test.beforeEach(({ guard }) => guard.allow(ibmProgress));

for (const language of languages) {
  const isWhole = wholeIn.includes(language);
  const which = isWhole ? 'any page or step, filled in or not' : 'the pages that most people see';

  test(`three engines beside axe find nothing on ${which} (${language}) @deep`, async ({ page }) => {
    test.setTimeout(900_000);
    const changing = isWhole ? withModule.filter((route) => route !== 'staff') : [];
    for await (const there of everyPage(page, language, changing)) await expectNothingLeft(page, nameOfPage(there));
    await seed(page, fullNotebookOfParent(), language);
    for await (const there of everyPage(page, language, isWhole ? undefined : keyPages))
      await expectNothingLeft(page, `${nameOfPage(there)}, filled in`);
    for await (const what of everyStep(page, language, isWhole ? 13 : 1)) await expectNothingLeft(page, what);
    walked.add(language);
  });
}

test('nor on the choice of languages and the page that is not there @deep', async ({ page, guard }) => {
  guard.allow(/status of 404/);
  await page.goto('');
  await expectNothingLeft(page, 'the choice of languages');
  await page.goto('nl/er-is-hier-niets/');
  await expectNothingLeft(page, '404');
});

test('each exception is still needed by some page @deep', () => {
  test.skip(walked.size < languages.length, 'Only after all of the above.');
  expect(exceptions.filter((one) => !needed.has(one))).toEqual([]);
});
