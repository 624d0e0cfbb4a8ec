import { readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { fullNotebook, seed, stored } from './notebooks.ts';
import { OpenPage, PortalPage } from './pages.ts';
import { domainName, nameOf, questionnaireId, text } from './texts.ts';

/** What the same person said half a year before: one level was another, and one question is not asked any more. */
function earlier() {
  const before = fullNotebook('toen');
  const answers = { ...before.answers[questionnaireId], [nameOf('finances', 'level')]: 4, gone_level: 2 };
  const notebook = { ...before, answers: { [questionnaireId]: answers } };
  return JSON.stringify({ format: 'eigenblik-keep', version: 2, savedOn: '2026-05-02', notebook });
}

for (const language of ['nl', 'ar'] as const) {
  test(`an earlier file lies beside the own answers, which stay as they are, until it is taken away (${language})`, async ({
    page,
  }) => {
    await seed(page, { ...fullNotebook(), language }, language);
    const mine = await stored(page);
    const open = new OpenPage(page, language);
    await open.open();
    await open.choose(earlier());
    await expect(page.getByText(open.say('open:beside.text'))).toBeVisible();
    await expect(page.getByText('answers.self-reliance-matrix.gone_level'), 'what is not asked is named').toBeVisible();
    await expectAccessible(page, 'the question what to do with a file');
    expect(await stored(page), 'nothing changes before the choice').toEqual(mine);
    await open.button('open:beside.self').click();
    await expect(page.getByText(open.say('open:laid'))).toBeVisible();
    expect({ ...(await stored(page)), moments: [] }, 'the own answers are the same').toEqual(mine);
    await open.link('open:toResult').click();

    const result = new PortalPage(page, language, 'result');
    await result.expectOpen();
    const title = text(language, 'pages:beside.title');
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeFocused();
    const beside = page.locator('#beside');
    const first = beside.getByRole('article').first();
    await expect(first.getByRole('heading', { level: 4 })).toHaveText(domainName(language, 'finances'));
    await expect(first.getByText(text(language, 'results:finances.level.4'))).toBeVisible();
    await expect(first.getByText(text(language, 'results:finances.level.2'))).toBeVisible();
    await expect(beside.getByRole('article'), 'differences alone stand open').toHaveCount(1);
    await expectAccessible(page, 'two looks side by side');

    await beside.getByRole('button', { name: text(language, 'pages:beside.remove') }).click();
    await expect(beside.getByRole('article')).toHaveCount(0);
    await expect(result.button('undo:back')).toBeFocused();
    expect(await stored(page)).toEqual(mine);
    await result.open();
    await expect(beside).toHaveCount(0);
  });
}

test('a seventh file has no room, and the page says where to make some', async ({ page }) => {
  const look = { author: 'self', savedOn: '2026-05-02', domains: ['finances'], answers: {} };
  await seed(page, { ...fullNotebook(), moments: Array.from({ length: 6 }, () => look) });
  const open = new OpenPage(page, 'nl');
  await open.open();
  await open.choose(readFileSync('tests/personas/young-parent/keep-file.json', 'utf8'));
  await expect(page.getByText(open.say('open:beside.full'))).toBeVisible();
  await expect(open.button('open:beside.view')).toHaveCount(0);
});
