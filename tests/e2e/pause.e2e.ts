import { expect, type Page } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { storedAnswers, storedText } from './notebooks.ts';
import { PortalPage, QuestionsPage, ReportPage } from './pages.ts';
import { everyday, nameOf, parentingId, parentingParts } from './texts.ts';

const [first = '', second = '', third = ''] = everyday;

/** Answers two of the eleven everyday topics and stands at the third. */
async function fillTwo(page: Page, language: 'nl' | 'ar'): Promise<QuestionsPage> {
  const questions = new QuestionsPage(page, language);
  await questions.open();
  await questions.button('questions:choose.all', { count: everyday.length }).click();
  await questions.link('questions:start').click();
  for (const domain of [first, second]) {
    await questions.choice(domain, 'level', 4).check();
    await questions.onward(false).click();
  }
  await questions.expectStep(third, 3);
  return questions;
}

for (const language of ['nl', 'ar'] as const) {
  test(`who pauses finds the way back on the home page and goes on at the first open question (${language})`, async ({
    page,
  }) => {
    const questions = await fillTwo(page, language);
    await questions.pause.click();
    await expect(page.getByText(questions.say('questions:pause.text'))).toBeVisible();
    await expectAccessible(page, 'the pause');
    await questions.link('questions:pause.home').click();

    const home = new PortalPage(page, language, 'home');
    await home.expectOpen();
    await expect(home.door('home:resume')).toBeVisible();
    await expectAccessible(page, 'home with the way back');
    await home.door('home:resume').click();
    await questions.expectOpen();
    await questions.link('questions:goOn').click();
    await questions.expectStep(third, 3);
    await questions.expectFocusOnHeading(third);
    expect(await storedAnswers(page)).toEqual({ [nameOf(first, 'level')]: 4, [nameOf(second, 'level')]: 4 });
  });
}

test('a question that was passed over is where someone goes on', async ({ page }) => {
  const questions = await fillTwo(page, 'nl');
  await questions.open('#2');
  await questions.button('questions:clear').click();
  await questions.open('#0');
  await questions.link('questions:goOn').click();
  await questions.expectStep(second, 2);
  await questions.expectFocusOnHeading(second);
});

test('there is nothing to go on with before the first answer, nor after the last', async ({ page }) => {
  const questions = new QuestionsPage(page, 'nl');
  await questions.open();
  await questions.topic(first).check();
  await expect(questions.link('questions:goOn')).toHaveCount(0);
  await questions.link('questions:start').click();
  await questions.choice(first, 'level', 3).check();
  await questions.link('questions:chosenTopics').click();
  await expect(questions.link('questions:start')).toBeVisible();
  await expect(questions.link('questions:goOn')).toHaveCount(0);
});

test('after "wipe all" the way back is gone, and it was never there for someone new', async ({ page }) => {
  const home = new PortalPage(page, 'nl', 'home');
  await home.open();
  await expect(home.door('home:start')).toBeVisible();
  await expect(home.door('home:resume')).toBeHidden();
  const questions = await fillTwo(page, 'nl');
  await home.open();
  await expect(home.door('home:resume')).toBeVisible();
  await questions.open('#3');
  await questions.wipe();
  await expect(home.door('home:start')).toBeVisible();
  await expect(home.door('home:resume')).toBeHidden();
  expect(await storedText(page)).toBeNull();
});

test('the pause leads to the file that keeps everything', async ({ page }) => {
  const questions = await fillTwo(page, 'nl');
  await questions.pause.click();
  await questions.link('questions:pause.keep').click();
  const report = new ReportPage(page, 'nl');
  await report.expectOpen();
  await expect(page.getByRole('heading', { name: report.say('pages:report.keep') })).toBeInViewport();
  await expect(report.button('pages:report.keepButton')).toBeVisible();
});

test('who pauses in the questions about raising children comes back to those', async ({ page }) => {
  const [care = '', warmth = ''] = parentingParts;
  const questions = new QuestionsPage(page, 'nl', parentingId);
  await questions.open('#1');
  await questions.choice(care, 'level', 4).check();
  await questions.onward(false).click();
  await questions.pause.click();
  await questions.link('questions:pause.home').click();
  const home = new PortalPage(page, 'nl', 'home');
  await home.expectOpen();
  await home.door('home:resume').click();
  await questions.expectOpen();
  await questions.link('questions:goOn').click();
  await questions.expectStep(warmth, 2);
  await questions.expectFocusOnHeading(warmth);
});
