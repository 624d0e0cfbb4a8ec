import { expect } from 'playwright/test';
import { everyPage, nameOfPage } from './everyPage.ts';
import { isDeep, noteMeasured, test } from './fixtures.ts';
import { fullNotebookOfParent, seed } from './notebooks.ts';
import { PortalPage } from './pages.ts';
import { setStyle } from './spacing.ts';
import { outOfOrder, type Stop, walkStops } from './stops.ts';

test.use({ isMobile: false, hasTouch: false });

const sizes = {
  'a phone': { width: 360, height: 740 },
  'a desktop': { width: 1280, height: 800 },
  '400 % zoom': { width: 320, height: 256 },
};
/** How far down a page; in the gate as far as the first cards of a long list. */
const most = isDeep ? 400 : 45;

const coveredIn = (stops: readonly Stop[]) =>
  stops.filter(({ covered }) => covered.length > 0).map(({ name, covered }) => `${name}: ${covered.join(', ')}`);
const unmarkedIn = (stops: readonly Stop[]) =>
  stops.filter(({ unmarked }) => unmarked).map(({ name, unmarked }) => `${name}: ${unmarked}`);

for (const language of ['nl', 'ar'] as const) {
  for (const [size, viewport] of Object.entries(sizes)) {
    const tier = language === 'nl' && size === 'a phone' ? '' : ' @deep';
    test(`Tab goes through every page as it is read, and where it is can be seen (${language}, ${size})${tier}`, async ({
      page,
    }) => {
      test.setTimeout(isDeep ? 900_000 : 400_000);
      await page.setViewportSize(viewport);
      await seed(page, fullNotebookOfParent(), language);
      let count = 0;
      for await (const there of everyPage(page, language)) {
        const what = nameOfPage(there);
        const { onward, back } = await walkStops(page, most);
        const names = onward.map(({ name }) => name);
        if (names.length === most) names.pop();
        expect.soft(outOfOrder(onward), `${what}, the order`).toEqual([]);
        expect.soft(back.map(({ name }) => name).reverse(), `${what}, the way back`).toEqual(names);
        expect.soft(coveredIn([...onward, ...back]), `${what}, under something else`).toEqual([]);
        expect.soft(unmarkedIn(onward), `${what}, without a mark`).toEqual([]);
        count += onward.length;
      }
      noteMeasured(`${count} stops (${language}, ${size})`);
      expect(count).toBeGreaterThan(500);
    });
  }
}

test('stops in another order, under something or without a mark are found', async ({ page }) => {
  await new PortalPage(page, 'nl', 'privacy').open();
  const before = await walkStops(page, 45);
  expect([...outOfOrder(before.onward), ...coveredIn(before.onward), ...unmarkedIn(before.onward)]).toEqual([]);
  await setStyle(
    page,
    `.languages { flex-direction: row-reverse } .exit:focus-visible { outline: none }
     .foot li:first-child a:focus-visible { outline-color: #eee; box-shadow: none }
     .foot ul { position: relative } .foot li:nth-child(2)::after { content: ''; position: absolute; inset: 0 }`,
  );
  const { onward } = await walkStops(page, 45);
  expect(outOfOrder(onward).length).toBeGreaterThanOrEqual(3);
  expect(coveredIn(onward).length).toBeGreaterThanOrEqual(2);
  expect(unmarkedIn(onward)).toHaveLength(2);
});
