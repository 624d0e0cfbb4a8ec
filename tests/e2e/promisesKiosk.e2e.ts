import { dutchFirst, test } from './fixtures.ts';
import { expectNobodyHears, expectUntouched } from './promisesKept.ts';

test.use({ under: 'kiosk' });

for (const language of ['nl', 'ar'] as const) {
  test(`someone who only looks at a kiosk leaves nothing in any storage, on any page (${language})${dutchFirst(language)}`, async ({
    page,
    under,
  }) => {
    test.setTimeout(180_000);
    await expectUntouched(page, language, under);
  });

  test(`nobody hears of what two people did on the whole way through a kiosk (${language})${dutchFirst(language)}`, async ({
    page,
    under,
    guard,
    site,
  }) => {
    test.setTimeout(180_000);
    await expectNobodyHears(page, language, under, { guard, site: site.url });
  });
}
