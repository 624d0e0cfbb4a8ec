import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { chooseByArrows, press, tabTo } from './keys.ts';
import { storedAnswers } from './notebooks.ts';
import { goToTopics, PortalPage, QuestionsPage, ReportPage } from './pages.ts';
import { domainName, nameOf, offered, topics } from './texts.ts';

test.use({ isMobile: false, hasTouch: false, viewport: { width: 900, height: 600 } });

test('by keyboard alone in Arabic, someone goes from home to the paper, and each step takes focus and view along', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const home = new PortalPage(page, 'ar', 'home');
  await home.open();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  const questions = await goToTopics(home, (link) => press(page, link, 'Enter'));
  await expect(page.locator('html')).toHaveCSS('direction', 'rtl');
  for (const domain of offered) await press(page, questions.topic(domain), 'Space');
  await press(page, questions.link('questions:start'), 'Enter');
  for (const [index, domain] of offered.entries()) {
    await questions.expectStep(domain, index + 1);
    await questions.expectFocusOnHeading(domain);
    await chooseByArrows(page, questions, domain, (index % 5) + 1);
    if (['finances', 'mental-health'].includes(domain)) {
      await press(page, questions.more(domain), 'Enter');
      await press(page, questions.choice(domain, 'talk', 'yes'), 'Space');
    }
    await press(page, questions.onward(domain === offered.at(-1)), 'Enter');
  }
  const result = new PortalPage(page, 'ar', 'result');
  await result.expectOpen();
  const answers = await storedAnswers(page);
  expect(offered.map((domain) => answers[nameOf(domain, 'level')])).toEqual(offered.map((_, index) => (index % 5) + 1));
  await press(page, result.link('pages:result.toReport'), 'Enter');

  const report = new ReportPage(page, 'ar');
  await report.expectOpen();
  await tabTo(page, report.question);
  await page.keyboard.type('أريد الراحة');
  await press(page, report.section('talk').getByRole('checkbox', { name: domainName('ar', 'mental-health') }), 'Space');
  await tabTo(page, report.button('pages:report.print'));
  await expect(report.paper).toContainText('أريد الراحة');
  await expect(report.paper).toContainText(domainName('ar', 'mental-health'));
  await expect(report.paper, 'the professional reads Dutch').toContainText(domainName('nl', 'mental-health'));
});

for (const language of ['nl', 'ar'] as const) {
  test(`the skip link leads to the content and leaves the step as it is (${language})`, async ({ page }) => {
    const questions = new QuestionsPage(page, language);
    await questions.open();
    for (const domain of topics.slice(0, 3)) await questions.topic(domain).check();
    await questions.link('questions:start').click();
    await questions.link('questions:next').click();
    await questions.expectFocusOnHeading(topics[1] ?? '');
    await page.reload();
    await expect(page.locator('html[data-on]')).toBeAttached();
    await press(page, questions.link('common:skip'), 'Enter');
    await expect(page.locator('#main')).toBeFocused();
    await expect(questions.stepHeading(topics[1] ?? '')).toBeVisible();
  });
}

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 740, height: 320 } });
  test('the focus is never hidden under the header, neither on the way down nor on the way up', async ({ page }) => {
    const questions = new QuestionsPage(page, 'nl');
    await questions.open();
    await questions.topic('finances').check();
    await questions.link('questions:start').click();
    await questions.more('finances').click();
    const covered: string[] = [];
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press(stop < 20 ? 'Tab' : 'Shift+Tab');
      const name = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body || focused.closest('.top')) return '';
        const { left, right, top, bottom } = focused.getBoundingClientRect();
        const xs = [left + 2, (left + right) / 2, right - 2];
        const isSeen = xs.some((x) => [top + 2, (top + bottom) / 2, bottom - 2].some((y) => !isUnderHeader(x, y)));
        return isSeen ? '' : focused.outerHTML.slice(0, 80);
        function isUnderHeader(x: number, y: number): boolean {
          const above = document.elementFromPoint(x, y);
          return !above || above.closest('.top') !== null;
        }
      });
      if (name) covered.push(name);
    }
    expect(covered).toEqual([]);
  });
});
