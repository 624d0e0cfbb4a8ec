import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { readPdf } from '../pdf/readPdf.ts';
import { expectAccessible, type Guard, noteMeasured } from './fixtures.ts';
import { NearbyPage } from './nearbyPage.ts';
import { fullNotebook, seed } from './notebooks.ts';
import { expectNothingHeld, held, type OfflineHost, OfflinePage, test } from './offlineHost.ts';
import { addressOf, goToTopics, PortalPage, QuestionsPage, ReportPage } from './pages.ts';
import { topics } from './texts.ts';

const [first = ''] = topics;
/** Stands in whatever someone writes, and in nothing of the build. */
const canary = 'kanarie';

/** From the first question to the paper, with nobody at the other end of the line. */
async function walk(page: Page, guard: Guard, language: Language): Promise<void> {
  const home = new PortalPage(page, language, 'home');
  await home.open();
  const questions = await goToTopics(home, (link) => link.click());
  await questions.topic(first).check();
  await questions.link('questions:start').click();
  await questions.choice(first, 'level', 2).check();
  await questions.more(first).click();
  await questions.note(first).fill(`${canary} in eigen woorden`);
  await questions.link('questions:done').click();
  const result = new PortalPage(page, language, 'result');
  await result.expectOpen();
  await result.link('pages:result.toNearby').click();
  const nearby = new NearbyPage(page, language);
  await nearby.expectOpen();
  await page
    .getByRole('checkbox', { name: nearby.say('nearby:pin') })
    .first()
    .check();
  await nearby.link('nearby:toReport', { count: 1 }).click();
  const report = new ReportPage(page, language);
  await report.expectOpen();
  await report.question.fill(`${canary} vraag`);
  await expect(report.paper).toContainText(canary);
  await report.button('pages:report.print').click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  guard.allow(/^a connection: \S+\/build\/(latin|arabic)(Bold)?\.[\w-]+\.ttf$/);
  const downloading = page.waitForEvent('download');
  await report.button('pdf:button').click();
  const read = await readPdf(new Uint8Array(readFileSync(await (await downloading).path())));
  expect(read.text).toContain(canary);
}

/** Nothing but files of the build, under their own addresses, and no word of anyone. */
async function expectNoAnswers(page: Page, host: OfflineHost): Promise<void> {
  const { files, names } = await held(page);
  expect(names).toHaveLength(1);
  expect(Object.keys(files).length).toBeGreaterThan(50);
  for (const [path, content] of Object.entries(files)) {
    expect(content, path).not.toContain(canary);
    expect(path).not.toMatch(/[?#]/);
    if (!path.endsWith('.ttf') && !path.endsWith('.icc')) {
      expect(content === host.read(path.slice(1).replace(/(^|\/)$/, '$1index.html')), `${path} is of the build`).toBe(
        true,
      );
    }
  }
}

for (const language of ['nl', 'ar'] as const) {
  const tier = language === 'nl' ? '' : ' @deep';
  test(`who asked for it goes the whole way without a network, and no answer is kept beside it (${language})${tier}`, async ({
    page,
    host,
    guard,
  }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    const home = new PortalPage(page, language, 'home');
    await home.open();
    expect(await held(page), 'nobody keeps anything unasked').toEqual({ registrations: 0, names: [], files: {} });
    await home.link('offline:door').click();
    const there = new OfflinePage(page, language);
    await there.expectOpen();
    await expect(there.said('off')).toBeVisible();
    await expectAccessible(page, 'before it is kept');
    const began = Date.now();
    await there.keep.click();
    await expect(there.said('on')).toBeVisible();
    noteMeasured(`kept within ${Date.now() - began} ms on this machine`);
    await expect(there.forget).toBeFocused();
    await expectAccessible(page, 'after it is kept');
    await host.stop();
    await walk(page, guard, language);
    await expectNoAnswers(page, host);
  });
}

test('without a network a page that is not here says so, in its language, and what works', async ({ page, host }) => {
  await new OfflinePage(page, 'nl').keepAll();
  const list = new PortalPage(page, 'nl', 'theme');
  await list.open();
  await host.stop();
  for (const [language, address] of [
    ['nl', addressOf('theme', 'nl')],
    ['ar', addressOf('theme', 'ar')],
    ['nl', 'nergens/te-vinden/'],
  ] as const) {
    await page.goto(`${address}?een=vraag`);
    const shown = new PortalPage(page, language, 'noLine');
    await expect(shown.heading).toHaveText(shown.say('offline:noLine.heading'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await page.goto(addressOf('theme', 'nl'));
  await expectAccessible(page, 'the page for no connection');
  await list.link('offline:noLine.nearby').click();
  await new NearbyPage(page, 'nl').expectOpen();
  await page.goto(addressOf('safe', 'nl').replace(/\/$/, '?een=vraag'));
  expect(new URL(page.url()).pathname, 'as the host does it').toMatch(/\/veilig\/$/);
  await host.start();
  await list.open();
  await expect(page.locator('.card, article, li').first(), 'and with a network it is there again').toBeVisible();
});

test('a line that is dead without saying so holds nobody up for long', async ({ page, host }) => {
  await new OfflinePage(page, 'nl').keepAll();
  host.fallSilent();
  const timeOf = async (address: string) => {
    const began = Date.now();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return Date.now() - began;
  };
  const [once, again] = [await timeOf('nl/'), await timeOf('nl/veilig/')];
  noteMeasured(`${once} ms, then ${again} ms`);
  expect(once).toBeGreaterThan(2500);
  expect(once).toBeLessThan(8000);
  expect(again, 'the next page does not wait again').toBeLessThan(2000);
});

test('a language that someone opens is kept too', async ({ page, host }) => {
  await new OfflinePage(page, 'nl').keepAll();
  await new PortalPage(page, 'en', 'safe').open();
  await expect.poll(async () => Object.keys((await held(page)).files)).toContain('/en/');
  await host.stop();
  await new NearbyPage(page, 'en').open();
});

test('the Dutch beside a question comes without a network too', async ({ page, host, guard }) => {
  guard.allow(/^a connection: \S+\/uk\/original\/life-now\.json$/);
  const there = new OfflinePage(page, 'uk');
  await there.open();
  await there.keep.click();
  await expect(there.said('on')).toBeVisible();
  await host.stop();
  const questions = new QuestionsPage(page, 'uk', 'life-now');
  await questions.open('#1');
  await questions.button('questions:dutch.show').click();
  await expect(page.locator('.step h1 [lang="nl"]')).toBeVisible();
});

test('it is taken away with a button, and answers stay', async ({ page }) => {
  await seed(page, fullNotebook());
  const there = new OfflinePage(page, 'nl');
  await there.keepAll();
  await there.forget.click();
  await expect(there.said('off')).toBeVisible();
  await expect(there.keep).toBeFocused();
  await expectNothingHeld(page);
  await new PortalPage(page, 'nl', 'result').open();
  await expect(page.getByText('rust in huis').first()).toBeAttached();
});

for (const [name, refuse, said] of [
  ['cannot do it', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'), 'impossible'],
  [
    'may not do it',
    () => {
      navigator.serviceWorker.getRegistration = () => Promise.reject(new DOMException('no', 'SecurityError'));
    },
    'impossible',
  ],
  [
    'refuses it',
    () => {
      navigator.serviceWorker.register = () => Promise.reject(new TypeError('no'));
    },
    'failed',
  ],
] as const) {
  test(`in a browser that ${name} the page says so kindly`, async ({ page }) => {
    await page.addInitScript(refuse);
    const there = new OfflinePage(page, 'nl');
    await there.open();
    if (said === 'failed') await there.keep.click();
    await expect(there.said(said)).toBeVisible();
    await expect(there.forget).toBeHidden();
    if (said === 'impossible') await expect(there.keep).toBeHidden();
    await expectAccessible(page, `a browser that ${name}`);
  });
}
