import { expect } from 'playwright/test';
import { NearbyPage } from './nearbyPage.ts';
import { expectKept, held, test } from './offlineHost.ts';
import { PortalPage, QuestionsPage } from './pages.ts';

test.use({ under: 'kiosk' });

test('a kiosk keeps the portal without being asked, whatever page comes first, and works without a network', async ({
  page,
  host,
}) => {
  await new QuestionsPage(page, 'nl').open();
  await expectKept(page);
  await host.stop();
  for (const route of ['home', 'choose', 'questionnaire', 'result', 'report', 'safe', 'start'] as const) {
    await new PortalPage(page, 'nl', route).open();
  }
  const nearby = new NearbyPage(page, 'nl');
  await nearby.open();
  await expect(nearby.names.first()).toBeVisible();
  expect((await held(page)).registrations).toBe(1);
});
