import { expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { NearbyPage } from './nearbyPage.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { PortalPage, QuestionsPage } from './pages.ts';
import { text } from './texts.ts';
import { heard } from './voices.ts';

/** What the button says while it reads. */
export const stop = text('nl', 'speech:stop');
/** Every button that begins to read. */
export const readers = (page: Page, language: Language = 'nl') =>
  page.getByRole('button', { name: new RegExp(`^${text(language, 'questions:readAloud')}`) });
/** The first step of the matrix of a parent who filled in everything. */
export async function openStep(page: Page): Promise<QuestionsPage> {
  await seed(page, fullNotebookOfParent());
  const questions = new QuestionsPage(page, 'nl');
  await questions.open('#1');
  return questions;
}

/** Their result. */
export async function openResult(page: Page, language: Language = 'nl'): Promise<PortalPage> {
  await seed(page, fullNotebookOfParent(), language);
  const result = new PortalPage(page, language, 'result');
  await result.open();
  return result;
}

/** What is nearby for them, once the first card stands there. */
export async function openNearby(page: Page, language: Language = 'nl'): Promise<NearbyPage> {
  await seed(page, fullNotebookOfParent(), language);
  const nearby = new NearbyPage(page, language);
  await nearby.open();
  await expect(page.locator('.card').first()).toBeVisible();
  return nearby;
}

/** A step that has begun to be read. */
export async function beginStep(page: Page): Promise<QuestionsPage> {
  const questions = await openStep(page);
  await questions.reader().click();
  await expect.poll(async () => (await heard(page)).said.length).toBe(1);
  return questions;
}
