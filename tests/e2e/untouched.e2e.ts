import { expect } from 'playwright/test';
import { routes } from '../../src/i18n/routes.ts';
import { test } from './fixtures.ts';
import { PortalPage, QuestionsPage } from './pages.ts';
import { topics } from './texts.ts';

test('someone who only looks leaves nothing in any storage', async ({ page, context }) => {
  const questions = new QuestionsPage(page, 'nl');
  for (const route of routes) await new PortalPage(page, 'nl', route).open();
  await questions.open('#3');
  const held = () => page.evaluate(() => ({ tab: { ...sessionStorage }, device: { ...localStorage } }));
  expect(await held()).toEqual({ tab: {}, device: {} });
  expect(await context.cookies()).toEqual([]);
  await questions.topic(topics[0] ?? '').check();
  expect(Object.keys((await held()).tab), 'and the first tick is kept').toEqual(['eigenblik']);
});
