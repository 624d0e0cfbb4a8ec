import { expect, type Page } from 'playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { test } from './fixtures.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { PortalPage } from './pages.ts';
import { portal } from './texts.ts';

const openAt: Record<(typeof languages)[number], string> = {
  nl: 'maandag – vrijdag: 09:00–17:00',
  en: 'Monday – Friday: 09:00–17:00',
  ar: 'الاثنين – الجمعة: 09:00–17:00',
  tr: 'Pazartesi – Cuma: 09:00–17:00',
  pl: 'poniedziałek – piątek: 09:00–17:00',
  uk: 'понеділок – пʼятниця: 09:00–17:00',
};

async function expectWhereTo(page: Page, there: PortalPage): Promise<void> {
  const { desk, notice, clientSupport } = portal;
  const { language } = there;
  const heading = page.getByRole('heading', { name: there.say('pages:where.title'), exact: true });
  await expect(heading).toBeVisible();
  const part = page.locator('section').filter({ has: heading });
  const marked = (number: string) => `${number} ${there.say('safety:panel.demo')}`;
  const sentences = [
    desk.name[language],
    desk.address[language],
    marked(desk.phone),
    marked(desk.email),
    openAt[language],
    notice[language],
    clientSupport.name[language],
    clientSupport.text[language],
    marked(clientSupport.phone),
  ];
  for (const sentence of sentences) {
    await expect(
      part
        .getByText(sentence ?? '?')
        .filter({ visible: true })
        .first(),
      sentence,
    ).toBeVisible();
  }
  for (const key of ['desk', 'notice', 'support']) {
    await expect(part.getByRole('heading', { name: there.say(`pages:where.${key}`), exact: true })).toBeVisible();
  }
  await expect(part.getByRole('link'), 'an invented number is never a link').toHaveCount(0);
}

for (const language of languages) {
  test(`result and report say where to take it (${language})`, async ({ page }) => {
    for (const isFilled of [true, false]) {
      await seed(page, isFilled ? fullNotebook() : null, language);
      for (const route of ['result', 'report'] as const) {
        const there = new PortalPage(page, language, route);
        await there.open();
        await expectWhereTo(page, there);
      }
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const language of languages) {
    test(`result and report say where to take it too (${language})`, async ({ page }) => {
      for (const route of ['result', 'report'] as const) {
        const there = new PortalPage(page, language, route);
        await page.goto(there.address);
        await expectWhereTo(page, there);
      }
    });
  }
});
