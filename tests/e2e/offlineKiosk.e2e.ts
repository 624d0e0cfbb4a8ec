import { expect } from 'playwright/test';
import { dutchFirst } from './fixtures.ts';
import { kioskJourney } from './kioskJourney.ts';
import { NearbyPage } from './nearbyPage.ts';
import { expectKept, held, test } from './offlineHost.ts';
import { PortalPage, QuestionsPage } from './pages.ts';

test.use({ under: 'kiosk', viewport: { width: 1080, height: 1920 }, isMobile: false });

for (const language of ['nl', 'ar'] as const) {
  test(`from the second page on without a network: the whole way, paper and code included (${language})${dutchFirst(language)}`, async ({
    page,
    host,
  }) => {
    test.setTimeout(180_000);
    await page.goto('');
    await expectKept(page);
    await host.stop();
    await kioskJourney(page, language);
  });
}

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
