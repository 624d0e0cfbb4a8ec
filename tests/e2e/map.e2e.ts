import { expect } from 'playwright/test';
import { expectAccessible, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';

for (const language of ['nl', 'ar'] as const) {
  test(`below the list a map says the same places by number, and leads back to their cards (${language})`, async ({
    page,
    guard,
  }) => {
    const nearby = new NearbyPage(page, language);
    await nearby.open();
    await page.waitForLoadState('networkidle');
    const before = guard.requests.length;
    await expect(page.locator('.map svg'), 'drawn only when someone asks').toHaveCount(0);
    await nearby.place.fill('1292');
    await nearby.openMap();
    const numbers = await nearby.map.locator('.number').allTextContents();
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    expect(numbers.length).toBeGreaterThan(3);
    await expect(nearby.map).toHaveAccessibleName(nearby.say('nearby:map.name'));
    await expect(nearby.map).toHaveAccessibleDescription(
      new RegExp(`^${nearby.say('nearby:map.said', { count: numbers.length }).replaceAll('.', '\\.')}.+`),
    );
    await expect(nearby.map.locator('a, button, [tabindex]'), 'nothing in it takes the focus').toHaveCount(0);
    await expect(nearby.map.locator('.you')).toHaveCount(1);
    const shown = await nearby.names.allTextContents();
    const named = await nearby.legend.allTextContents();
    expect(named).toHaveLength(numbers.length);
    const places = named.map((name) => shown.indexOf(name));
    expect(places, 'in the order of the list').toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    await expectAccessible(page, 'the map');
    await nearby.legend.last().click();
    await expect(page.locator(':focus')).toHaveText(named.at(-1) ?? '');
    await expect(page.locator(':focus')).toBeInViewport();
    expect(new URL(page.url()).hash, 'no address says which place was sought').toBe('');
    expect(guard.requests.slice(before), 'no map is fetched').toEqual([]);
    const { overflow } = await page.evaluate(() => ({ overflow: document.documentElement.scrollWidth > innerWidth }));
    expect(overflow).toBe(false);
  });
}

test('a place that may not be known is not on the map, and no number covers another', async ({ page }) => {
  const nearby = new NearbyPage(page, 'nl');
  await nearby.open();
  await nearby.words.fill('veilige opvang');
  await nearby.openMap();
  for (const fold of await page.locator('.card details > summary').all()) await fold.click();
  const hidden = page.locator('.card').filter({ hasText: nearby.say('nearby:card.secret') });
  await expect(hidden.first()).toBeVisible();
  const secret = await hidden.locator('h3').first().textContent();
  expect(secret).toMatch(/\S/);
  expect(await nearby.legend.allTextContents()).not.toContain(secret);
  await nearby.words.fill('');
  const boxes = await nearby.map
    .locator('.number')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(3);
  for (const [at, one] of boxes.entries()) {
    expect(one.height).toBeGreaterThan(16);
    for (const other of boxes.slice(at + 1)) {
      const apart = Math.hypot(one.x + one.width / 2 - other.x - other.width / 2, one.y - other.y);
      expect(apart).toBeGreaterThanOrEqual(30);
    }
  }
});
