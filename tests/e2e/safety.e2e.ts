import { expect } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { test } from './fixtures.ts';
import { fullNotebook, seed, storageKey, stored } from './notebooks.ts';
import { PortalPage, QuestionsPage } from './pages.ts';
import { choiceText, dangerOf, helplineNames, nameOf, questionnaireId, topics } from './texts.ts';

/** House rule 6.8, written out here: what level 1 of each topic speaks of. */
const dangers: Record<string, string> = {
  finances: 'tonight',
  'work-and-learning': 'help',
  'daily-activities': 'help',
  housing: 'tonight',
  'home-relations': 'violence',
  'mental-health': 'suicide',
  'physical-health': 'medical',
  'substance-use': 'help',
  'self-care': 'medical',
  'household-and-admin': 'help',
  'social-network': 'help',
  participation: 'help',
  justice: 'help',
};
const stepOf = (domain: string) => `#${topics.indexOf(domain) + 1}`;

test('each of the thirteen topics speaks at level 1 of the danger that the rule names', () => {
  expect(Object.fromEntries(topics.map((domain) => [domain, dangerOf(domain)]))).toEqual(dangers);
});

for (const language of languages) {
  test(`at level 1 of each topic the right help stands right below the choice, in the right order (${language})`, async ({
    page,
  }) => {
    const questions = new QuestionsPage(page, language);
    await questions.open();
    for (const domain of topics) await questions.topic(domain).check();
    await questions.link('questions:start').click();
    for (const [index, domain] of topics.entries()) {
      await questions.expectStep(domain, index + 1);
      const kind = dangers[domain] ?? '';
      await expect
        .poll(() => questions.helplines(), 'the usual ones at first')
        .toEqual(helplineNames(language, 'always'));
      await questions.choice(domain, 'level', 1).check();
      const panel = page.getByRole('region', { name: questions.say('safety:panel.urgent') });
      await expect(panel).toBeVisible();
      expect(await questions.helplines(), kind).toEqual(helplineNames(language, kind));
      const level1 = page.locator('label').filter({ hasText: choiceText(language, domain, 'level', 1) });
      const level2 = page.locator('label').filter({ hasText: choiceText(language, domain, 'level', 2) });
      const [above, box, below] = [await level1.boundingBox(), await panel.boundingBox(), await level2.boundingBox()];
      expect(box?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
      expect((box?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0), 'right below').toBeLessThan(40);

      await questions.choice(domain, 'level', 2).check();
      await expect(panel).toHaveCount(0);
      await expect.poll(() => questions.helplines()).toEqual(helplineNames(language, 'always'));
      if (index < topics.length - 1) await questions.link('questions:next').click();
    }
  });
}

test('that help was shown is kept nowhere', async ({ page }) => {
  await seed(page, fullNotebook());
  const questions = new QuestionsPage(page, 'nl');
  await questions.open(stepOf('home-relations'));
  const before = await stored(page);
  await questions.choice('home-relations', 'level', 1).check();
  await expect(page.getByRole('region', { name: questions.say('safety:panel.urgent') })).toBeVisible();
  const answers = { ...before.answers[questionnaireId], [nameOf('home-relations', 'level')]: 1 };
  expect(await stored(page), 'the answer changed, and nothing else').toEqual({
    ...before,
    answers: { [questionnaireId]: answers },
  });
  const kept = await page.evaluate(() => ({
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    cookies: document.cookie,
    state: history.state as unknown,
    name: window.name,
  }));
  expect(kept).toEqual({ session: [storageKey], local: [], cookies: '', state: null, name: '' });
  const level = Number(before.answers[questionnaireId]?.[nameOf('home-relations', 'level')]);
  await questions.choice('home-relations', 'level', level).check();
  expect(await stored(page)).toEqual(before);
});

test('the help comes back when someone comes back to that step, and goes along to no other', async ({ page }) => {
  const notebook = fullNotebook();
  const answers = { ...notebook.answers[questionnaireId], [nameOf('mental-health', 'level')]: 1 };
  await seed(page, { ...notebook, answers: { [questionnaireId]: answers } });
  const questions = new QuestionsPage(page, 'nl');
  const urgent = page.getByRole('region', { name: questions.say('safety:panel.urgent') });
  await questions.open(stepOf('home-relations'));
  await expect(urgent).toHaveCount(0);
  await questions.link('questions:next').click();
  await expect(urgent).toBeVisible();
  expect(await questions.helplines()).toEqual(helplineNames('nl', 'suicide'));
  await questions.link('questions:next').click();
  await expect(urgent).toHaveCount(0);
  await expect.poll(() => questions.helplines(), 'and stands at the foot again').toEqual(helplineNames('nl', 'always'));
});

for (const [domain, kind] of [
  ['home-relations', 'violence'],
  ['mental-health', 'suicide'],
] as const) {
  test(`the result shows the help for ${kind} above everything else`, async ({ page }) => {
    const notebook = fullNotebook();
    const answers = { ...notebook.answers[questionnaireId], [nameOf(domain, 'level')]: 1 };
    await seed(page, { ...notebook, answers: { [questionnaireId]: answers } });
    const result = new PortalPage(page, 'nl', 'result');
    await result.open();
    const panel = page.getByRole('region', { name: result.say('safety:panel.urgent') });
    await expect(panel).toBeVisible();
    expect(await result.helplines()).toEqual(helplineNames('nl', kind));
    const strengths = page.getByRole('heading', { name: result.say('pages:result.strengths'), exact: true });
    const [box, next] = [await panel.boundingBox(), await strengths.boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0);
  });
}

test('without danger the usual helplines stand at the foot of every page', async ({ page }) => {
  await seed(page, fullNotebook());
  for (const route of ['home', 'result', 'nearby', 'plan', 'report', 'after', 'open', 'safe', 'privacy'] as const) {
    const there = new PortalPage(page, 'nl', route);
    await there.open();
    await expect(page.getByRole('region', { name: there.say('safety:panel.title') })).toBeVisible();
    expect(await there.helplines(), route).toEqual(helplineNames('nl', 'always'));
  }
});
