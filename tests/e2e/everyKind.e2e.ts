import { expect, type Page } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { storedAnswers, storedText } from './notebooks.ts';
import { PortalPage, QuestionsPage } from './pages.ts';

/** The questionnaire of tests/fixtures/questionnaires, with every kind of question that the compiler takes. */
const id = 'every-kind';

test.use({ under: '/elders/' });

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('a questionnaire from elsewhere: every kind is asked, kept, checked once, and walked to its end', async ({
  page,
}) => {
  const questions = new QuestionsPage(page, 'nl', id);
  const next = questions.link('questions:next');
  await questions.open('#1');
  await expect(page.getByText('Onderwerp 1 van 2')).toBeVisible();
  await expect(field(page, 'Welk dier?')).toHaveCount(0);
  expect(await storedText(page), 'what it begins with is no one’s answer yet').toBeNull();

  const people = field(page, 'Met hoeveel mensen woont u?');
  await people.fill('veel');
  await expect(page.locator('.fault'), 'nothing is said while someone types').toHaveCount(0);
  await field(page, 'Hoe noemen mensen u?').focus();
  await expect(page.locator('#people-note')).toContainText(questions.say('questions:fault.number'));
  await expect(people).toHaveAttribute('aria-invalid', 'true');
  await expect(people).toHaveValue('veel');
  await expectAccessible(page, 'a step with a fault');

  await next.click();
  const list = page.getByRole('heading', { name: questions.say('questions:fault.title') });
  await expect(list).toBeFocused();
  await expect(page.locator('#fault-list li')).toHaveCount(2);
  await expectAccessible(page, 'a step with the list of what does not fit');
  await page.locator('#fault-list').getByRole('link', { name: 'Met hoeveel mensen woont u?' }).click();
  await expect(people).toBeFocused();
  await people.fill('3,5');
  await expect(page.locator('#people-note')).toBeEmpty();
  await field(page, 'Sinds wanneer woont u daar?').fill('2020-02-29');
  await field(page, 'Wat is uw e-mailadres?').fill('samira@');
  await radio(page, 'Ja').check();
  await expect(page.getByText('Onderwerp 1 van 3')).toBeVisible();
  await field(page, 'Welk dier?').selectOption({ label: 'een hond' });
  expect(await storedAnswers(page, id)).toEqual({
    people: 3.5,
    since: '2020-02-29',
    address: 'samira@',
    pet: 'has',
    animal: 'dog',
    liking: 3,
  });
  await next.click();
  await expect(page.getByRole('heading', { name: 'Uw dier' }), 'pressed again, it goes on').toBeFocused();
  await expect(page.getByText('Antwoord: een hond.')).toBeVisible();
  await page.getByRole('textbox').fill('lief');
  await questions.link('questions:back').click();
  await field(page, 'Hoe noemen mensen u?').fill('Sam');
  await next.click();
  await next.click();

  await expect(page.getByRole('heading', { name: 'De week van Sam' })).toBeVisible();
  await expectAccessible(page, 'a step with panels, a rating and ways not to answer');
  await expect(radio(page, '3')).toBeChecked();
  await expect(page.getByText('Twee keer zoveel is 7.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'zaterdag' }).check();
  await page.getByRole('checkbox', { name: 'weet ik niet' }).check();
  await expect(page.getByRole('checkbox', { name: 'zaterdag' }), 'a way not to answer stands alone').not.toBeChecked();
  await page.getByRole('checkbox', { name: 'zaterdag' }).check();
  await radio(page, 'ja graag').check();
  await radio(page, '5: heel goed').check();
  await expect(radio(page, 'ja graag'), 'locked, and still to be seen').toBeChecked();
  await expect(radio(page, 'ja graag')).toBeDisabled();
  await expect(page.locator('#help-note')).toContainText(questions.say('questions:locked'));

  await page.reload();
  await questions.expectOpen();
  await expect(radio(page, '5: heel goed')).toBeChecked();
  await questions.link('questions:back').click();
  await questions.link('questions:back').click();
  await expect(people).toHaveValue('3,5');
  await radio(page, 'Nee').check();
  const answers = await storedAnswers(page, id);
  expect(answers, 'Saturday went with the pet; the rest waits until it leaves').not.toHaveProperty('busy');
  expect(answers).toMatchObject({ pet: 'hasnot', animal: 'dog', story: 'lief', help: 'yes', liking: 5 });
  await page.goto(new PortalPage(page, 'nl', 'result').address);
  await new PortalPage(page, 'nl', 'result').expectOpen();
});

test('what someone chose and typed before the module ran is kept, of every kind', async ({ context }) => {
  const page = await context.newPage();
  const gate = Promise.withResolvers<void>();
  await page.route('**/build/*.js', async (route) => {
    await gate.promise;
    await route.continue();
  });
  const questions = new QuestionsPage(page, 'nl', id);
  await page.goto(questions.address, { waitUntil: 'commit' });
  await field(page, 'Hoe noemen mensen u?').fill('Sam');
  await field(page, 'Met hoeveel mensen woont u?').fill('2,5');
  await field(page, 'Sinds wanneer woont u daar?').fill('2020-02-29');
  await radio(page, 'Ja').tap();
  await field(page, 'Welk dier?').selectOption({ label: 'een kat' });
  gate.resolve();
  await questions.expectOpen();
  await expect(field(page, 'Welk dier?')).toHaveValue('cat');
  await expect(field(page, 'Met hoeveel mensen woont u?')).toHaveValue('2,5');
  expect(await storedAnswers(page, id)).toEqual({
    nick: 'Sam',
    people: 2.5,
    since: '2020-02-29',
    pet: 'has',
    animal: 'cat',
    liking: 3,
  });
});

for (const language of ['nl', 'ar'] as const) {
  test(`in ${language} the page and the booklet have no violation and fit 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const questions = new QuestionsPage(page, language, id);
    for (const hash of ['#1', '#2']) {
      await page.goto('about:blank');
      await questions.open(hash);
      await expectAccessible(page, `${language} ${hash}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await new PortalPage(page, language, 'booklet', id).open();
    await expectAccessible(page, `the booklet in ${language}`);
  });
}
