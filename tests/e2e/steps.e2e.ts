import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { fullNotebook, seed, stored, storedAnswers } from './notebooks.ts';
import { markOf, PortalPage, QuestionsPage } from './pages.ts';
import { domainName, nameOf, text, topics } from './texts.ts';

const [first = '', second = '', third = ''] = topics;

test('back and forward of the browser go through the steps and lose nothing', async ({ page }) => {
  const questions = new QuestionsPage(page, 'nl');
  await questions.open();
  for (const domain of [first, second, third]) await questions.topic(domain).check();
  await questions.link('questions:start').click();
  for (const [index, domain] of [first, second, third].entries()) {
    await questions.expectStep(domain, index + 1);
    await questions.choice(domain, 'level', index + 2).check();
    if (domain !== third) await questions.link('questions:next').click();
  }
  await page.goBack();
  await questions.expectStep(second, 2);
  await questions.expectFocusOnHeading(second);
  await page.goBack();
  await questions.expectStep(first, 1);
  await expect(questions.choice(first, 'level', 2)).toBeChecked();
  await questions.choice(first, 'level', 5).check();
  await page.goForward();
  await questions.expectStep(second, 2);
  await expect(questions.choice(second, 'level', 3)).toBeChecked();
  await questions.link('questions:back').click();
  await questions.expectStep(first, 1);
  expect(await storedAnswers(page)).toEqual({
    [nameOf(first, 'level')]: 5,
    [nameOf(second, 'level')]: 3,
    [nameOf(third, 'level')]: 4,
  });
});

test('a reload in the middle stays at the step and keeps every answer', async ({ page }) => {
  await seed(page, fullNotebook());
  const questions = new QuestionsPage(page, 'nl');
  await questions.open('#3');
  const before = await stored(page);
  await page.reload();
  await questions.expectOpen();
  await questions.expectStep(third, 3);
  await questions.more(third).click();
  await expect(questions.choice(third, 'wish', 'yes')).toBeChecked();
  await expect(questions.note(third)).toHaveValue('rust in huis 2');
  expect(await stored(page)).toEqual(before);
});

test('an answer that is changed later changes the result, and an answer can be taken away', async ({ page }) => {
  await seed(page, fullNotebook());
  const result = new PortalPage(page, 'nl', 'result');
  await result.open();
  const name = domainName('nl', second);
  await page.getByRole('link', { name: `${text('nl', 'pages:result.edit')} ${name}` }).click();
  const questions = new QuestionsPage(page, 'nl');
  await questions.expectOpen();
  await questions.expectStep(second, 2);
  await questions.choice(second, 'level', 5).check();
  await page.goBack();
  await result.expectOpen();
  await expect(page.getByText(result.say(`results:${second}.level.5`)).first()).toBeVisible();

  await questions.open('#2');
  await questions.button('questions:clear').click();
  expect(await questions.ticked()).not.toContain(markOf(second, 'level', 5));
  expect(await storedAnswers(page)).not.toHaveProperty(nameOf(second, 'level'));
  await result.open();
  await expect(page.getByText(result.say('pages:result.unanswered')).first()).toBeVisible();
});

test('"does not apply" folds the follow-up questions away, and they do not count until it is taken back', async ({
  page,
}) => {
  await seed(page, fullNotebook());
  const questions = new QuestionsPage(page, 'nl');
  await questions.open('#1');
  await questions.choice(first, 'level', 'none').check();
  await expect(questions.more(first)).toBeHidden();
  await new PortalPage(page, 'nl', 'result').open();
  await expect(page.getByText('rust in huis 0')).toHaveCount(0);
  await questions.open('#1');
  await questions.choice(first, 'level', 3).check();
  await questions.more(first).click();
  await expect(questions.note(first)).toHaveValue('rust in huis 0');
});

test('another language keeps the answers and shows them in its own words', async ({ page }) => {
  await seed(page, fullNotebook());
  const dutch = new PortalPage(page, 'nl', 'result');
  await dutch.open();
  await page.getByRole('link', { name: 'العربية' }).click();
  const arabic = new PortalPage(page, 'ar', 'result');
  await arabic.expectOpen();
  await expect(page.getByText(arabic.say(`results:${first}.level.2`)).first()).toBeVisible();
  await page.getByRole('link', { name: `${arabic.say('pages:result.edit')} ${domainName('ar', second)}` }).click();
  const questions = new QuestionsPage(page, 'ar');
  await questions.expectOpen();
  await expect(questions.choice(second, 'level', 3)).toBeChecked();
  await questions.choice(second, 'level', 4).check();
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await new PortalPage(page, 'nl', 'questionnaire').expectOpen();
  expect((await storedAnswers(page))[nameOf(second, 'level')]).toBe(4);
  expect((await stored(page)).plan.question).toBe('rust in huis vraag');
});

test('"begin" without a topic says what is missing, and works once there is one', async ({ page }) => {
  const questions = new QuestionsPage(page, 'nl');
  await questions.open();
  await questions.link('questions:start').click();
  await expect(page.getByRole('alert')).toContainText(text('nl', 'questions:choose.missing'));
  await questions.link('questions:start').click();
  await expect(page.getByRole('alert')).toContainText(text('nl', 'questions:choose.missing'));
  await questions.topic(first).check();
  await questions.link('questions:start').click();
  await questions.expectStep(first, 1);
});

test('the short route: three topics, and a fourth that is chosen later comes after them', async ({ page }) => {
  const short = ['social-network', 'finances', 'housing'];
  const all = [...short, 'participation'];
  const questions = new QuestionsPage(page, 'nl');
  await questions.open();
  for (const domain of short) await questions.topic(domain).check();
  await expect(page.getByText(text('nl', 'questions:choose.count', { count: 3 }))).toBeVisible();
  await questions.link('questions:start').click();
  for (const [index, domain] of short.entries()) {
    await questions.expectStep(domain, index + 1);
    await questions.choice(domain, 'level', index + 2).check();
    await questions.onward(index === 2).click();
  }
  const result = new PortalPage(page, 'nl', 'result');
  await result.expectOpen();
  const names = page.getByRole('article').getByRole('heading', { level: 3 });
  await expect(names).toHaveText(short.map((domain) => domainName('nl', domain)));

  await result.link('pages:result.toMore').click();
  await questions.expectOpen();
  await expect(questions.heading).toHaveText(text('nl', 'questions:choose.title'));
  for (const domain of short) await expect(questions.topic(domain)).toBeChecked();
  await questions.topic('participation').check();
  await questions.link('questions:goOn').click();
  await questions.expectStep('participation', 4);
  await questions.expectFocusOnHeading('participation');
  await questions.choice('participation', 'level', 5).check();
  await questions.onward(true).click();
  await result.expectOpen();
  await expect(names).toHaveText(all.map((domain) => domainName('nl', domain)));
  const levels = all.map((domain, index) => [nameOf(domain, 'level'), index + 2]);
  expect(await storedAnswers(page)).toEqual(Object.fromEntries(levels));
});
