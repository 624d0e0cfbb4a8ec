import { expect, type Page } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { type Guard, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { addressOf, PortalPage, QuestionsPage } from './pages.ts';
import { titleOf, topics } from './texts.ts';

const followUps = ['who', 'wish', 'talk', 'note'] as const;

/** What unfolds may fetch its program first, and that is no answer to Enter. */
async function untilQuiet(page: Page, guard: Guard): Promise<void> {
  for (let before = -1; before !== guard.requests.length; ) {
    before = guard.requests.length;
    await page.waitForTimeout(200);
  }
}

/** Enter in every box, button and text: what it brought about that it should not. */
async function pressEnterEverywhere(page: Page, guard: Guard): Promise<string[]> {
  const address = page.url();
  const before = guard.requests.length;
  const fields = page.locator('input:visible, textarea:visible');
  const count = await fields.count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index++) {
    const field = fields.nth(index);
    if ((await field.getAttribute('type')) === 'file') continue; // Enter opens the browser's own window.
    await field.press('Enter');
  }
  await page.waitForTimeout(300);
  return [...guard.requests.slice(before), ...(page.url() === address ? [] : [page.url()])];
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`every question can be read and filled in (${language})`, async ({ page }) => {
      await page.goto(addressOf('questionnaire', language));
      const questions = new QuestionsPage(page, language);
      let count = 0;
      for (const domain of topics) {
        await expect(questions.group(domain, 'level')).toBeVisible();
        await questions.more(domain).click();
        for (const part of followUps) {
          const question = part === 'note' ? questions.note(domain) : questions.group(domain, part);
          await expect(question).toBeVisible();
        }
        await questions.choice(domain, 'level', 1).check();
        await questions.note(domain).fill(titleOf(language, domain, 'note'));
        count += 1 + followUps.length;
      }
      expect(count).toBe(13 * 5);
      await expect(page.locator('.step:visible')).toHaveCount(topics.length + 1);
      await expect(page.locator('.scripted:visible'), 'nothing that would do nothing').toHaveCount(0);
    });

    test(`services stand on pages by topic and by neighbourhood (${language})`, async ({ page }) => {
      const nearby = new NearbyPage(page, language);
      await page.goto(addressOf('nearby', language));
      await expect(nearby.place).toHaveCount(0);
      await expect(page.getByText(nearby.say('common:loading'))).toBeHidden();
      // Playwright's search by text and role passes over <noscript>.
      const lists = page.locator('noscript a');
      expect(await lists.count()).toBeGreaterThanOrEqual(18);
      await page.locator(`noscript a[href="/${addressOf('theme', language)}"]`).click();
      const names = page.getByRole('article').getByRole('heading', { level: 2 });
      expect(await names.count()).toBeGreaterThanOrEqual(4);
      for (const name of await names.all()) await expect(name).toBeVisible();
      await page.goto(addressOf('area', language));
      expect(await names.count()).toBeGreaterThanOrEqual(3);
    });

    test(`pages that cannot do without say so, with a number and the way to the booklet (${language})`, async ({
      page,
    }) => {
      for (const route of ['result', 'plan', 'report', 'after', 'open', 'start'] as const) {
        const there = new PortalPage(page, language, route);
        await page.goto(addressOf(route, language));
        const start = there.say('common:needsScript', { name: '|', phone: '' }).split('|')[0] ?? '';
        // Playwright's search by text passes over <noscript>.
        const sentence = page.locator('noscript > p').first();
        await expect(sentence).toBeVisible();
        await expect(sentence).toContainText(start.trim());
        await expect(sentence).toContainText('012-3456700');
        const toPaper = there.link('common:toPaper');
        await expect(toPaper).toBeVisible();
        await expect(toPaper).toHaveAttribute('href', `/${addressOf('booklet', language)}`);
        await expect(page.getByText(there.say('common:loading'))).toBeHidden();
      }
    });
  }

  test('Enter in any field of the form sends nothing anywhere and leads nowhere', async ({ page, guard }) => {
    await page.goto(addressOf('questionnaire', 'nl'));
    const questions = new QuestionsPage(page, 'nl');
    for (const domain of topics) await questions.more(domain).click();
    expect(await pressEnterEverywhere(page, guard)).toEqual([]);
  });
});

test('with JavaScript too, Enter in any field of any page sends nothing anywhere', async ({ page, guard }) => {
  await seed(page, fullNotebook());
  for (const route of ['questionnaire', 'nearby', 'report'] as const) {
    const there = new PortalPage(page, 'nl', route);
    await there.open(route === 'questionnaire' ? '#2' : '');
    const folded = page.locator('details:not([open]) > summary:visible');
    while ((await folded.count()) > 0) await folded.first().click();
    await untilQuiet(page, guard);
    expect(await pressEnterEverywhere(page, guard), route).toEqual([]);
  }
});
