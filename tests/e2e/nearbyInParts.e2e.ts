import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { dutchFirst, expectAccessible, type Guard, test } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { PortalPage } from './pages.ts';

const mark = '<script type="application/json" id="late-data">';

/** Hands a page over as a slow line does: all before the second block, and the end when it is told to. */
async function openSlowly(page: Page, guard: Guard, site: string, language: Language) {
  const nearby = new NearbyPage(page, language);
  const [start = '', end = ''] = (await (await fetch(new URL(nearby.address, site))).text()).split(mark);
  expect(end.length).toBeGreaterThan(10_000);
  let waiting: ServerResponse | undefined;
  const server = createServer(async ({ url = '' }, response) => {
    if (url.endsWith('/')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(start + mark);
      waiting = response;
      return;
    }
    const file = await fetch(new URL(url, site));
    response.writeHead(file.status, { 'content-type': file.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await file.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  guard.allow(new RegExp(`^off-site: http://127.0.0.1:${port}/`));
  await page.goto(`http://127.0.0.1:${port}/${nearby.address}`, { waitUntil: 'commit' });
  await expect(page.locator('html[data-on]')).toBeAttached();
  return {
    nearby,
    finish: () => waiting?.end(end),
    /** A piece of the end comes, and then no more. */
    breakOff: (how: 'end' | 'destroy') => waiting?.write(end.slice(0, 5000), () => waiting?.[how]()),
    close: () => {
      waiting?.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

const cards = async (page: Page) => await page.locator('.card > :is(h3, h4), .card .why').allTextContents();

for (const language of ['nl', 'ar'] as const) {
  test(`the first list stands there before the rest has come, and is completed in place (${language})${dutchFirst(language)}`, async ({
    page,
    guard,
    site,
  }) => {
    const { nearby, finish, close } = await openSlowly(page, guard, site.url, language);
    const first = page.locator('.card').first();
    await expect(first.locator('.why')).toBeVisible();
    await nearby.place.fill('1292');
    await expect(page.getByText(/Waterend/).first()).toBeVisible();
    const before = await cards(page);
    expect(before.length).toBeGreaterThan(20);
    await first.locator('details > summary').click();
    await expect(first.getByText(nearby.say('nearby:rest.coming'))).toBeVisible();
    await expect(page.getByText(nearby.say('nearby:hours.closedNow'))).toHaveCount(0);
    await expectAccessible(page, 'cards before their rest');

    finish();
    await expect(first.getByText(nearby.say('nearby:card.checked'), { exact: true })).toBeVisible();
    await expect(page.getByText(nearby.say('nearby:rest.coming'))).toHaveCount(0);
    expect(await cards(page)).toEqual(before);
    close();
  });
}

test('words wait for the texts that they look through, but danger in them does not', async ({ page, guard, site }) => {
  const { nearby, finish, close } = await openSlowly(page, guard, site.url, 'nl');
  const found = await page.locator('#found').textContent();
  await nearby.words.fill('mijn man slaat mij');
  await expect(page.locator('#app #help')).toBeVisible();
  await nearby.words.fill('deurwaarder');
  await expect(page.locator('#found')).toHaveText(found ?? '');
  await expect(page.getByText(nearby.say('nearby:none.words'))).toHaveCount(0);

  finish();
  await expect(page.getByText(nearby.say('nearby:by.words'))).toBeVisible();
  await expect(page.locator('.card').first().locator('.why')).toContainText('deurwaarder');
  await expect(nearby.words).toHaveValue('deurwaarder');
  close();
});

test('filters call what is not known yet unsure, and know it when it is', async ({ page, guard, site }) => {
  const { nearby, finish, close } = await openSlowly(page, guard, site.url, 'nl');
  await nearby.openFilters();
  await nearby.filter('language').selectOption({ label: 'Turks' });
  await expect(nearby.part(nearby.say('nearby:unsure.title')).locator('.card').first()).toBeVisible();
  const unsure = await page.locator('#found').textContent();

  finish();
  await expect(page.locator('#found')).not.toHaveText(unsure ?? '');
  const first = page.locator('.card').first();
  await first.locator('details > summary').click();
  await expect(first).toContainText('Turks');
  close();
});

for (const how of ['end', 'destroy'] as const) {
  test(`where the line breaks off (${how}), what came stays and is found by name, and the page says what it lacks`, async ({
    page,
    guard,
    site,
  }) => {
    guard.allow(/ERR_INCOMPLETE_CHUNKED_ENCODING/);
    const { nearby, breakOff, close } = await openSlowly(page, guard, site.url, 'nl');
    breakOff(how);
    const notice = page.locator('.notice').getByText(nearby.say('nearby:rest.lost'));
    await expect(notice).toBeVisible({ timeout: 20_000 });
    await nearby.words.fill('wijkteam');
    const first = page.locator('.card').first();
    await expect(first.locator('.why')).toContainText('Wijkteam');
    await first.locator('details > summary').click();
    await expect(first.getByText(nearby.say('nearby:rest.lost'))).toBeVisible();
    await expect(first.getByText(nearby.say('nearby:rest.coming'))).toHaveCount(0);
    close();
  });
}

for (const [route, language] of [
  ['nearby', 'nl'],
  ['nearby', 'ar'],
  ['plan', 'nl'],
] as const) {
  test(`where the module never comes, ${route} says after a while whom to call (${language})`, async ({
    page,
    guard,
  }) => {
    guard.allow(/Failed to load resource/);
    await page.route('**/build/*.js', (request) => request.abort());
    const there = new PortalPage(page, language, route);
    await page.goto(there.address);
    const sentence = page.locator('.never');
    await expect(page.getByText(there.say('common:loading'))).toBeVisible();
    await expect(sentence).toBeHidden();
    await expect(sentence).toBeVisible({ timeout: 20_000 });
    await expect(sentence).toContainText('012-3456700');
    await expectAccessible(page, 'a page whose module never came');
  });
}
