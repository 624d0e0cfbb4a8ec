import { expect } from 'playwright/test';
import { dutchFirst, expectAccessible, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { ReportPage } from './pages.ts';

for (const language of ['nl', 'ar'] as const) {
  for (const Kind of [NearbyPage, ReportPage]) {
    test(`each way on a long page leads to the part that it names (${Kind.name}, ${language})${dutchFirst(language)}`, async ({
      page,
    }) => {
      await seed(page, fullNotebook(), language);
      const long = new Kind(page, language);
      await long.open();
      const ways = page.getByRole('navigation', { name: long.say('common:parts') }).getByRole('link');
      await expect.poll(() => ways.count()).toBeGreaterThan(3);
      let places = 0;
      for (const way of await ways.all()) {
        const [, name = '', count = '0'] = /^(.*?)(?: \((\d+)\))?$/.exec((await way.textContent()) ?? '') ?? [];
        places += Number(count);
        await way.click();
        const heading = page.getByRole('heading', { level: 2, name, exact: true });
        await expect(heading).toBeInViewport();
        const header = (await page.locator('header').boundingBox()) ?? { height: 0 };
        await expect.poll(async () => (await heading.boundingBox())?.y).toBeGreaterThanOrEqual(header.height);
      }
      if (long instanceof NearbyPage) await long.expectFound(places);
      await expectAccessible(page, 'a long page');
    });
  }
}
