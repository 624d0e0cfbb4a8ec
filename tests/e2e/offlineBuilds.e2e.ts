import { expect, type Page } from 'playwright/test';
import { markOf } from '../../src/worker/keepFiles.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { expectNothingHeld, held, type OfflineHost, OfflinePage, test } from './offlineHost.ts';
import { PortalPage, ReportPage } from './pages.ts';

const home = 'nl/index.html';
const newWords = 'Dit is de volgende uitgave.';
const hasNewWords = (page: Page) => page.getByText(newWords);

interface Change {
  /** The home page is not there yet. */
  readonly isHalf?: boolean;
  /** A program that the next build no longer has. */
  readonly without?: RegExp;
}

/** Puts the next build on the host: another home page, another version, and what the change says. */
async function deployNext(host: OfflineHost, { isHalf = false, without }: Change = {}): Promise<void> {
  const html = host.read(home).replace('</h1>', `</h1><p>${newWords}</p>`);
  if (!isHalf) host.change(home, html);
  const mark = await markOf(new TextEncoder().encode(html));
  const [version = ''] = /\b[0-9a-f]{12}\b/.exec(host.read('sw.js')) ?? [];
  const named = host.read('sw.js').replaceAll(version, 'abcdef123456');
  const listed = named.replace(/("nl\/":)"[^"]+"/, `$1"${mark}"`);
  expect(listed).not.toBe(named);
  const [line = '', file = ''] = (without && new RegExp(`"(${without.source})":"[^"]+",`).exec(listed)) ?? [];
  if (without) {
    expect(line).not.toBe('');
    host.change(file, undefined);
  }
  host.change('sw.js', listed.replace(line, ''));
}

/** A worker of the next build is the active one, and none waits behind it. */
async function expectNext(page: Page): Promise<void> {
  await expect.poll(async () => (await held(page)).names, { timeout: 10_000 }).toContain('shell-/-abcdef123456');
  const states = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.installing?.state, registration?.waiting?.state, registration?.active?.state];
    });
  await expect.poll(states, { timeout: 10_000 }).toEqual([undefined, undefined, 'activated']);
}

test('a next build is there after one reload, and without a network too; a page of the one before still finds its programs', async ({
  page,
  context,
  host,
}) => {
  await seed(page, fullNotebook());
  await new OfflinePage(page, 'nl').keepAll();
  const open = await context.newPage();
  await seed(open, fullNotebook());
  const report = new ReportPage(open, 'nl');
  await report.open();

  await new PortalPage(page, 'nl', 'home').open();
  await deployNext(host, { without: /build\/toPhone\.[\w-]+\.js/ });
  await page.reload();
  await expectNext(page);
  expect((await held(page)).names, 'the one before stays, for pages that are open').toHaveLength(2);

  await report.button('phone:make.button').click();
  await expect(open.getByText(report.say('phone:make.scan'))).toBeVisible();
  await host.stop();
  await page.reload();
  await expect(hasNewWords(page)).toBeVisible();
});

test('a build of which only half is on the host does not become the active one', async ({ page, host }) => {
  await new OfflinePage(page, 'nl').keepAll();
  const [before] = (await held(page)).names;
  await new PortalPage(page, 'nl', 'home').open();
  await deployNext(host, { isHalf: true });
  const isOver = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    const worker = registration?.installing;
    await new Promise<void>((done) => {
      if (!worker) done();
      worker?.addEventListener('statechange', () => done());
    });
    return worker?.state;
  });
  expect(await isOver).toBe('redundant');
  expect((await held(page)).names).toEqual([before]);
  await host.stop();
  await page.reload();
  await expect(hasNewWords(page), 'pages of the build that is here whole').toBeHidden();
  await new PortalPage(page, 'nl', 'result').open();
});

test('where the host has only half, keeping it fails, is said, and leaves nothing', async ({ page, host }) => {
  host.change(home, `${host.read(home)} `);
  const there = new OfflinePage(page, 'nl');
  await there.open();
  await there.keep.click();
  await expect(there.said('failed')).toBeVisible();
  await expect(there.keep).toBeFocused();
  await expectNothingHeld(page);
});

test('what a municipality puts in place of the worker ends it: no registration and no cache of ours is left', async ({
  page,
  host,
}) => {
  await new OfflinePage(page, 'nl').keepAll();
  await page.evaluate(() => caches.open('of-someone-else'));
  host.change('sw.js', host.read('sw-off.js'));
  await page.reload();
  const names = async () => (await held(page)).names;
  await expect.poll(names, { timeout: 10_000 }).toEqual(['of-someone-else']);
  await page.evaluate(() => caches.delete('of-someone-else'));
  await expectNothingHeld(page);
  await new PortalPage(page, 'nl', 'home').open();
  await expect(page.locator('.doors')).toBeVisible();
});
