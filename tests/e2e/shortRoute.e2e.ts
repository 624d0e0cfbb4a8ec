import { expect } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { stored, storedAnswers } from './notebooks.ts';
import { PortalPage, QuestionsPage } from './pages.ts';
import { choiceText, everyday, nameOf, stepsOf, topicTitle } from './texts.ts';

const chosen = everyday.slice(2, 5);

for (const language of ['nl', 'ar'] as const) {
  test(`the short route: five questions about life now, three topics of one's own, and what was said (${language})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const home = new PortalPage(page, language, 'home');
    await home.open();
    await home.door('home:start').tap();
    const choose = new PortalPage(page, language, 'choose');
    await choose.expectOpen();
    await expectAccessible(page, 'the choice of questions');
    await choose.link('choose:short.go').tap();

    const life = new QuestionsPage(page, language, 'life-now');
    await life.expectOpen();
    const steps = stepsOf('life-now');
    for (const [index, step] of steps.entries()) {
      await expect(life.stepHeading(step), 'the first question stands there at once').toBeVisible();
      await life.page.getByRole('radio', { name: choiceText(language, step, 'felt', 4), exact: true }).check();
      if (index < steps.length - 1) await life.onward(false).tap();
    }
    await expect(life.link('questions:toResult')).toBeVisible();
    await life.link('questions:onwardShort').tap();

    const matrix = new QuestionsPage(page, language);
    await matrix.expectOpen();
    await expect(page.getByRole('checkbox', { checked: true }), 'nothing is ticked for anyone').toHaveCount(0);
    for (const domain of chosen) await matrix.topic(domain).check();
    await matrix.link('questions:start').tap();
    for (const [index, domain] of chosen.entries()) {
      await matrix.expectStep(domain, index + 1);
      await matrix.choice(domain, 'level', 3).check();
      const isLast = index === chosen.length - 1;
      await matrix.onward(isLast).tap();
    }

    const result = new PortalPage(page, language, 'result');
    await result.expectOpen();
    expect((await stored(page)).domains).toEqual(chosen);
    expect(await storedAnswers(page, 'life-now')).toEqual(
      Object.fromEntries(steps.map((step) => [nameOf(step, 'felt'), 4])),
    );
    await expect(page.getByText(choiceText(language, 'now-life', 'felt', 4), { exact: false }).first()).toBeVisible();
    await expectAccessible(page, 'the result of the short route');

    // The choice of questions remembers where someone was, and nothing of what they said.
    await choose.open();
    await expect(page.getByText(choose.say('choose:begun')).filter({ visible: true })).toHaveCount(2);
  });
}

test('a questionnaire without topics has nothing before its first question, and leads back to the choice', async ({
  page,
}) => {
  const questions = new QuestionsPage(page, 'nl', 'contact');
  const [first = '', second = ''] = stepsOf('contact');
  await questions.open();
  await expect(questions.stepHeading(first)).toBeVisible();
  await expect(page.locator('.step:visible')).toHaveCount(1);
  await questions.onward(false).click();
  await questions.expectStep(second, 2);
  await questions.expectFocusOnHeading(second);
  await questions.link('questions:back').click();
  await questions.expectStep(first, 1);
  await questions.expectFocusOnHeading(first);
  await questions.link('questions:toChoose').click();
  await new PortalPage(page, 'nl', 'choose').expectOpen();
  expect(await page.evaluate(() => sessionStorage.length), 'who only looks leaves nothing').toBe(0);
});

test('what was said in one questionnaire stays whole while another is filled in', async ({ page }) => {
  const contact = new QuestionsPage(page, 'nl', 'contact');
  await contact.open();
  await page.getByRole('radio').first().check();
  const before = await storedAnswers(page, 'contact');
  expect(Object.keys(before)).toHaveLength(1);
  const life = new QuestionsPage(page, 'nl', 'life-now');
  await life.open();
  await page.getByRole('radio').first().check();
  expect(await storedAnswers(page, 'contact')).toEqual(before);
  expect(Object.keys(await storedAnswers(page, 'life-now'))).toHaveLength(1);
  const title = topicTitle('nl', stepsOf('life-now')[0] ?? '');
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
});
