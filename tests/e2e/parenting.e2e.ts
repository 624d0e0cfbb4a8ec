import { expect } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { chooseByArrows, press } from './keys.ts';
import { storedAnswers } from './notebooks.ts';
import { PortalPage, QuestionsPage } from './pages.ts';
import {
  dangerOf,
  domainName,
  helplineNames,
  nameOf,
  parentingId,
  parentingParts,
  titleOfQuestionnaire,
} from './texts.ts';

const [care = '', warmth = '', school = '', minding = ''] = parentingParts;
const levels: Record<string, number> = { [care]: 4, [warmth]: 1, [school]: 3, [minding]: 2 };

test.use({ isMobile: false, hasTouch: false, viewport: { width: 900, height: 600 } });

test('by keyboard alone in English, a parent answers four questions, sees four parts, and changes one', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await new PortalPage(page, 'en', 'choose').open();
  await press(page, page.getByRole('link', { name: titleOfQuestionnaire(parentingId, 'en'), exact: true }), 'Enter');
  const questions = new QuestionsPage(page, 'en', parentingId);
  await questions.expectOpen();
  await expect(questions.heading).toHaveText(titleOfQuestionnaire(parentingId, 'en'));
  await expect(page.getByRole('checkbox'), 'there are no topics to choose').toHaveCount(0);

  for (const [index, part] of parentingParts.entries()) {
    await questions.expectStep(part, index + 1);
    // The first question stands there when the page opens: nothing takes the focus from its beginning.
    if (index > 0) await questions.expectFocusOnHeading(part);
    const where = { number: index + 1, total: parentingParts.length };
    await expect(questions.step(part).getByText(questions.say('questions:where', where))).toBeVisible();
    await chooseByArrows(page, questions, part, levels[part] ?? 3);
    if (index === 0) await expectAccessible(page, 'a step about raising children');
    if (part === warmth) {
      expect(dangerOf(warmth, parentingId)).toBe('violence');
      await expect(page.getByRole('region', { name: questions.say('safety:panel.urgent') })).toBeVisible();
      expect(await questions.helplines()).toEqual(helplineNames('en', 'violence'));
      expect(await questions.helplines()).toContain(helplineNames('en', 'violence')[1]);
    }
    await press(page, questions.onward(part === minding), 'Enter');
  }

  const result = new PortalPage(page, 'en', 'result');
  await result.expectOpen();
  expect(await storedAnswers(page, parentingId)).toEqual(
    Object.fromEntries(parentingParts.map((part) => [nameOf(part, 'level'), levels[part]])),
  );
  const article = page.getByRole('article');
  await expect(article, 'one topic').toHaveCount(1);
  await expect(article.getByRole('heading', { level: 4 })).toHaveText(
    parentingParts.map((part) => domainName('en', part)),
  );
  for (const part of parentingParts) {
    const step = levels[part] ?? 3;
    const label = result.say('pages:result.step', { domain: domainName('en', part), step });
    await expect(article.getByRole('img', { name: label, exact: true })).toBeVisible();
    await expect(article.getByText(result.say(`results:${part}.level.${step}`))).toBeVisible();
  }
  expect(await result.helplines(), 'the result shows the help too').toEqual(
    expect.arrayContaining(helplineNames('en', 'violence')),
  );
  await expectAccessible(page, 'the result of raising children');

  const edit = page.getByRole('link', { name: `${result.say('pages:result.edit')} ${domainName('en', warmth)}` });
  await press(page, edit, 'Enter');
  await questions.expectOpen();
  await questions.expectStep(warmth, 2);
  await chooseByArrows(page, questions, warmth, 5);
  await page.goBack();
  await result.expectOpen();
  await expect(page.getByText(result.say(`results:${warmth}.level.5`)).first()).toBeVisible();
});
