import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { languageNames, languages } from '../../src/i18n/languages.ts';
import { strangeTo, textsOutsideOwnLanguage } from '../oneLanguage.ts';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebook, seed, stored } from './notebooks.ts';
import { PortalPage, QuestionsPage } from './pages.ts';
import { nameOf, text } from './texts.ts';

const personas = readdirSync('tests/personas', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const journey = ['questionnaire', 'result', 'nearby', 'circle', 'plan', 'report', 'after'] as const;

for (const language of languages) {
  test(`the journey of each persona says nothing in another language than ${language} @deep`, async ({ page }) => {
    for (const persona of personas) await walk(page, language, persona);
  });

  test(`the journey of a newcomer says nothing in another language than ${language}`, async ({ page }) => {
    await walk(page, language, 'newcomer');
  });
}

async function walk(page: Page, language: (typeof languages)[number], persona: string): Promise<void> {
  const { about: _about, ...raw } = JSON.parse(readFileSync(join('tests/personas', persona, 'persona.json'), 'utf8'));
  await seed(page, { ...raw, language }, language);
  for (const route of journey) {
    const there = new PortalPage(page, language, route);
    await there.open();
    // Opened, so that what is folded is looked at too.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    const said = await page.evaluate<string[]>(`(${textsOutsideOwnLanguage})(document)`);
    expect(said.length, `${persona}, ${route}`).toBeGreaterThan(20);
    expect(strangeTo(language, said), `${persona}, ${route} in ${language}`).toEqual([]);
  }
}

test('who changes the language stays at the same question with the same answers, in every language', async ({
  page,
}) => {
  await seed(page, fullNotebook(), 'nl');
  const first = new QuestionsPage(page, 'nl');
  await first.open('#3');
  const before = await stored(page);
  let here = first;
  for (const language of ['en', 'ar', 'tr', 'pl', 'uk', 'nl'] as const) {
    await page.getByRole('link', { name: languageNames[language], exact: true }).click();
    here = new QuestionsPage(page, language);
    await here.expectOpen();
    expect(new URL(page.url()).hash, language).toBe('#3');
    await expect(page.locator('#h-3'), language).toBeInViewport();
    await expect(page.locator(`input[name="${nameOf('daily-activities', 'level')}"]:checked`)).toHaveValue('2');
  }
  expect({ ...(await stored(page)), language: 'nl' }).toEqual(before);
});

for (const language of ['ar', 'uk'] as const) {
  test(`the Dutch stands beside each question and answer after one tap, and goes again (${language})`, async ({
    page,
    guard,
  }) => {
    guard.allow(new RegExp(`^a connection: \\S+/${language}/original/self-reliance-matrix\\.json$`));
    const there = new QuestionsPage(page, language);
    await there.open('#0');
    await page.locator('input[name="topic"][value="finances"]').check();
    await expect(page.getByText(there.say('questions:dutch.unreviewed')), 'nobody looked at it').toBeVisible();
    await page.goto(`${there.address}#1`);
    const level = page.locator(`#q-${nameOf('finances', 'level')}`);
    await expect(level.locator('[lang="nl"]')).toHaveCount(0);
    await there.button('questions:dutch.show').click();
    // The question, its help, five levels and three ways to skip.
    await expect(level.locator('[lang="nl"][dir="ltr"]')).toHaveCount(10);
    const one = level.getByRole('radio').nth(1);
    await expect(one).toHaveAccessibleName(new RegExp(`${escaped(levelText('nl', 2))}$`));
    await expect(one).toHaveAccessibleName(new RegExp(`^${escaped(levelText(language, 2))}`));
    await one.check();
    await expectAccessible(page, 'a question with the Dutch beside it');
    expect(guard.requests.filter((url) => url.endsWith('.json'))).toHaveLength(1);
    await there.button('questions:dutch.hide').click();
    await expect(level.locator('[lang="nl"]')).toHaveCount(0);
    await expect(one).toBeChecked();
  });
}

test('where the Dutch does not come, the page says so and a second tap asks again', async ({ page, guard }) => {
  guard.allow(/^a connection: |Failed to load resource|net::ERR_FAILED/);
  const there = new QuestionsPage(page, 'pl', 'life-now');
  await there.open('#1');
  await page.route('**/original/**', (route) => route.abort());
  await there.button('questions:dutch.show').click();
  await expect(page.getByText(there.say('questions:dutch.failed'))).toBeVisible();
  await page.unroute('**/original/**');
  await there.button('questions:dutch.show').click();
  await expect(page.locator('.step h1 [lang="nl"]')).toBeVisible();
  await expect(page.getByText(there.say('questions:dutch.failed'))).toHaveCount(0);
});

test('in Dutch there is nothing to lay beside it', async ({ page }) => {
  const there = new QuestionsPage(page, 'nl', 'life-now');
  await there.open('#1');
  await expect(page.getByRole('button', { name: text('nl', 'questions:dutch.show') })).toHaveCount(0);
});

function levelText(language: string, level: number): string {
  const survey = JSON.parse(readFileSync('questionnaires/self-reliance-matrix/survey.json', 'utf8'));
  const page = survey.pages.find((one: { name: string }) => one.name === 'finances');
  const question = page.elements.find((one: { name: string }) => one.name === nameOf('finances', 'level'));
  return question.choices.find((one: { value: number }) => one.value === level).text[language];
}

function escaped(pattern: string): string {
  return pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
