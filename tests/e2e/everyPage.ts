import type { Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { type Route, routes } from '../../src/i18n/routes.ts';
import { isDeep } from './fixtures.ts';
import { PortalPage, QuestionsPage } from './pages.ts';
import { parentingId, questionnaireId, stepsOf, surveys } from './texts.ts';

/** In the gate one of each form: with topics, in parts with levels, and with answers that unfold a question. */
const ids = isDeep ? Object.keys(surveys) : [questionnaireId, parentingId, 'taking-part'];

/** Every page of a language, or those of some kinds, one of each questionnaire where a page is about one; no steps. */
export async function* everyPage(
  page: Page,
  language: Language,
  kinds: readonly Route[] = routes,
): AsyncGenerator<PortalPage> {
  for (const route of kinds) {
    const isOfQuestionnaire = route === 'questionnaire' || route === 'booklet';
    for (const id of isOfQuestionnaire ? ids : [undefined]) {
      const there = new PortalPage(page, language, route, id);
      await there.open();
      await unfold(page);
      yield there;
    }
  }
}

/** So many steps of each questionnaire; the notebook must hold all topics. */
export async function* everyStep(page: Page, language: Language, most = 13): AsyncGenerator<string> {
  for (const id of ids) {
    // Otherwise only the hash would change, and the page would not be loaded anew.
    await page.goto('about:blank');
    const questions = new QuestionsPage(page, language, id);
    await questions.open('#1');
    for (const [index, step] of stepsOf(id).slice(0, most).entries()) {
      if (index > 0) await questions.link('questions:next').click();
      await questions.expectStep(step, index + 1);
      await unfold(page);
      yield `${language} ${step}`;
    }
  }
}

/** Opens everything that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** How a page is called in a report. */
export const nameOfPage = ({ language, route, id }: PortalPage): string => `${language} ${route} ${id}`;
