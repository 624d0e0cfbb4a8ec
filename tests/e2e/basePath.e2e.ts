import { expect } from 'playwright/test';
import { test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { storedAnswers } from './notebooks.ts';
import { goToTopics, PortalPage, ReportPage } from './pages.ts';
import { nameOf, topics } from './texts.ts';

const [first = ''] = topics;

test.use({ under: '/proef/' });

test('under /proef/ the whole way works, and nothing is asked for outside it', async ({ page, guard }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  const home = new PortalPage(page, 'nl', 'home');
  await home.expectOpen();
  const questions = await goToTopics(home, (link) => link.click());
  await questions.topic(first).check();
  await questions.link('questions:start').click();
  await questions.choice(first, 'level', 2).check();
  await questions.link('questions:done').click();
  const result = new PortalPage(page, 'nl', 'result');
  await result.expectOpen();
  await result.link('pages:result.toNearby').click();
  const nearby = new NearbyPage(page, 'nl');
  await nearby.expectOpen();
  await page
    .getByRole('checkbox', { name: nearby.say('nearby:pin') })
    .first()
    .check();
  await nearby.link('nearby:toReport', { count: 1 }).click();
  const report = new ReportPage(page, 'nl');
  await report.expectOpen();
  await expect(report.paper).toBeVisible();
  expect(await storedAnswers(page)).toEqual({ [nameOf(first, 'level')]: 2 });
  await page.getByRole('link', { name: 'العربية' }).click();
  await new ReportPage(page, 'ar').expectOpen();
  await new ReportPage(page, 'ar').wipe();
  expect(new URL(page.url()).pathname).toBe('/proef/ar/');
  const paths = guard.requests.map((request) => new URL(request).pathname);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !path.startsWith('/proef/'))).toEqual([]);
});
