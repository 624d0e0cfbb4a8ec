import { expect } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { everyPage, nameOfPage } from './everyPage.ts';
import { dutchFirst, test } from './fixtures.ts';
import { addressOf, PortalPage } from './pages.ts';
import {
  domainName,
  everySentence,
  parentingId,
  portal,
  questionnaireId,
  text,
  titleOfQuestionnaire,
  topics,
} from './texts.ts';

/** What each page must say, by key of its own text; each has a heading under the same key with `.title`. */
const statements = {
  privacy: ['privacy.device', 'privacy.tab', 'privacy.host', 'privacy.voice', 'privacy.share'],
  accessibility: ['goal', 'can', 'paper', 'tested', 'known', 'tell'].map((key) => `accessibility.${key}`),
  questions: ['are', 'word', 'not', 'zrm', 'skip', 'age'].map((key) => `questionnaires.${key}`),
  professional: ['what', 'not', 'together', 'file', 'safe', 'paper'].map((key) => `professional.${key}`),
} as const;

for (const language of languages) {
  test(`the statements can be reached and say what they must (${language})`, async ({ page }) => {
    const home = new PortalPage(page, language, 'home');
    const ways = {
      privacy: home.link('common:privacy'),
      accessibility: home.link('common:accessibility'),
      questions: home.link('common:aboutQuestions'),
      professional: home.door('home:professional'),
    };
    for (const [route, keys] of Object.entries(statements) as [keyof typeof ways, readonly string[]][]) {
      await home.open();
      await ways[route].click();
      const there = new PortalPage(page, language, route);
      await there.expectOpen();
      for (const key of keys) {
        await expect(page.getByRole('heading', { name: there.say(`about:${key}.title`), exact: true })).toBeVisible();
        await expect(page.getByText(there.say(`about:${key}`, { email: portal.contact.email }))).toBeVisible();
      }
    }
  });

  test(`the page about the questions names both questionnaires and leads to them (${language})`, async ({ page }) => {
    const there = new PortalPage(page, language, 'questions');
    await there.open();
    for (const id of [questionnaireId, parentingId]) {
      const link = page.getByRole('link', { name: titleOfQuestionnaire(id, language), exact: true });
      await expect(link).toHaveAttribute('href', `/${addressOf('questionnaire', language, id)}`);
    }
  });

  test(`contact, version and the four statements stand on every page, and no title tells (${language})${dutchFirst(language)}`, async ({
    page,
  }) => {
    const telling = [
      ...topics.map((domain) => domainName(language, domain)),
      ...[questionnaireId, parentingId].flatMap((id) => everySentence(id, language)),
    ];
    const version = text(language, 'common:version', { version: '|' }).split('|')[0] ?? '';
    for await (const there of everyPage(page, language)) {
      const foot = page.getByRole('contentinfo');
      const what = nameOfPage(there);
      await expect(foot.getByText(portal.contact.email), what).toBeVisible();
      await expect(foot.getByText(version), what).toHaveText(/\S+ \S{4,}/);
      for (const key of ['safe', 'privacy', 'aboutQuestions', 'accessibility']) {
        await expect(foot.getByRole('link', { name: there.say(`common:${key}`), exact: true }), what).toBeVisible();
      }
      const title = (await page.title()).toLowerCase();
      expect(title, what).not.toBe('');
      expect(telling.filter((words) => title.includes(words.toLowerCase()))).toEqual([]);
    }
  });
}
