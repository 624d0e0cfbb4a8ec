import { type BrowserContext, expect, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { NearbyPage } from './nearbyPage.ts';
import { goToTopics, PortalPage, ReportPage } from './pages.ts';
import { topics } from './texts.ts';

/** What someone fills in, and nothing may bring back. */
export const canaries = ['kanarie-notitie-7f3a', 'kanarie-vraag-91bc', '9876 kan'];
/** So often back, and so often forward again. */
export const steps = 10;
const settleMs = 150;

/** Someone who goes through the pages: what they choose, and their own words for a note, a question and a place. */
export interface Someone {
  readonly language: Language;
  readonly topics: readonly [string, string];
  readonly levels: readonly [number, number];
  readonly words: readonly string[];
}

const [first = '', second = ''] = topics;
const usual: Someone = { language: 'nl', topics: [first, second], levels: [2, 4], words: canaries };

/** Counts pages that came back from the back/forward cache, and fails on one that shows a canary as it does. */
export async function watchCache(context: BrowserContext): Promise<{ restored: number }> {
  const watch = { restored: 0 };
  await context.exposeBinding('pageCameBack', () => {
    watch.restored += 1;
  });
  await context.addInitScript((tokens) => {
    addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      (window as unknown as { pageCameBack: () => void }).pageCameBack();
      const shown = document.documentElement.outerHTML;
      const token = tokens.find((one) => shown.includes(one));
      if (token) throw new Error(`the cache brought back ${token}`);
    });
  }, canaries);
  return watch;
}

/** Fills in their words on the way through the pages, with a history of steps and pages behind it. */
export async function leaveTraces(page: Page, who = usual): Promise<void> {
  const { language, words, levels } = who;
  const [note = '', question = '', place = ''] = words;
  await page.goto(`${language}/`);
  const questions = await goToTopics(new PortalPage(page, language, 'home'), (link) => link.click());
  for (const topic of who.topics) await questions.topic(topic).check();
  await questions.link('questions:start').click();
  const [one, other] = who.topics;
  await questions.choice(one, 'level', levels[0]).check();
  await questions.more(one).click();
  await questions.choice(one, 'talk', 'yes').check();
  await questions.note(one).fill(note);
  await questions.link('questions:next').click();
  await questions.choice(other, 'level', levels[1]).check();
  await questions.link('questions:done').click();
  const result = new PortalPage(page, language, 'result');
  await result.expectOpen();
  await expect(page.getByText(note)).toBeVisible();
  await result.link('pages:result.toNearby').click();
  const nearby = new NearbyPage(page, language);
  await nearby.expectOpen();
  // A kiosk asks for the place with buttons: nothing is typed there.
  if ((await nearby.place.count()) > 0) await nearby.place.fill(place);
  await nearby.page
    .getByRole('checkbox', { name: nearby.say('nearby:pin') })
    .first()
    .check();
  await nearby.link('nearby:toReport', { count: 1 }).click();
  const report = new ReportPage(page, language);
  await report.expectOpen();
  await report.question.fill(question);
  await expect(report.paper).toContainText(question);
}

/** Waits until the page stands still; a load event may never come, or come twice. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(settleMs);
  const isComplete = () => page.evaluate(() => document.readyState === 'complete').catch(() => false);
  await expect.poll(isComplete).toBe(true);
}

/** A page that came back from the cache loads itself anew: then it is looked at once more. */
export async function findCanaries(page: Page): Promise<string[]> {
  try {
    return await lookForCanaries(page);
  } catch (error) {
    if (!String(error).includes('context was destroyed')) throw error;
    await settle(page);
    return await findCanaries(page);
  }
}

/** Everywhere that something of a person could stand in this tab. */
async function lookForCanaries(page: Page): Promise<string[]> {
  if (page.url() === 'about:blank') return []; // where the tab began; it may read no storage
  const places = await page.evaluate(async () => {
    const readCaches = async () => {
      const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const kept = await Promise.all(all.map((cache) => cache.matchAll()));
      return await Promise.all(kept.flat().map((response) => response.text()));
    };
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const ticks = [...document.querySelectorAll<HTMLInputElement>('input:checked')];
    return {
      html: document.documentElement.outerHTML,
      fields: fields.map((field) => field.value).join('\n'),
      ticks: ticks.map((tick) => `${tick.name}=${tick.value}`).join('\n'),
      session: JSON.stringify({ ...sessionStorage }),
      local: JSON.stringify({ ...localStorage }),
      cookies: document.cookie,
      history: JSON.stringify(history.state),
      name: window.name,
      caches: JSON.stringify(await readCaches()),
    };
  });
  const found = Object.entries(places).filter(([, value]) => canaries.some((token) => value.includes(token)));
  const ticked = places.ticks.split('\n').filter((tick) => tick.includes('_level=') || tick.startsWith('topic='));
  return [...found.map(([place]) => place), ...ticked];
}

/** Ten times back, then ten times forward; after each step nothing of the person stands anywhere. */
export async function expectNothingBehind(page: Page): Promise<number> {
  let looked = 0;
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= steps; step++) {
      // Not page.goBack: that waits for a load event, which a page from the cache never fires.
      await page.evaluate((by) => history.go(by), direction).catch(() => undefined);
      await settle(page);
      expect(await findCanaries(page), `${direction * step}: ${page.url()}`).toEqual([]);
      looked += 1;
    }
  }
  expect(JSON.stringify(await page.context().storageState())).not.toContain('kanarie');
  return looked;
}

/** What is put everywhere that a page can keep something: ours with a canary in it, and beside it what is not ours. */
export async function plant(page: Page): Promise<void> {
  await page.evaluate(async (canary) => {
    for (const [name, value] of [
      ['eigenblik-x', canary],
      ['theirs', 'kept'],
    ] as const) {
      // biome-ignore lint/suspicious/noDocumentCookie: as a page sets it
      document.cookie = `${name}=${value};path=/`;
      localStorage.setItem(name, value);
      sessionStorage.setItem(name, value);
      await new Promise((done) => {
        indexedDB.open(name).onsuccess = (event) => {
          (event.target as IDBOpenDBRequest).result.close();
          done(undefined);
        };
      });
    }
    for (const name of ['eigenblik-x', 'theirs', 'shell-/-x']) {
      const cache = await caches.open(name);
      await cache.put('/kept', new Response(name === 'eigenblik-x' ? canary : 'kept'));
    }
    window.name = canary;
    history.replaceState(canary, '');
  }, canaries[0] ?? '');
}

/** What of `plant` is still there, by name. */
export async function planted(page: Page): Promise<Record<string, string[]>> {
  return await page.evaluate(async () => {
    const among = (names: (string | undefined)[]) =>
      names.filter((name) => name && ['eigenblik-x', 'theirs', 'shell-/-x'].includes(name)).sort() as string[];
    return {
      cookies: among(document.cookie.split('; ').map((cookie) => cookie.split('=')[0])),
      local: among(Object.keys(localStorage)),
      session: among(Object.keys(sessionStorage)),
      databases: among((await indexedDB.databases()).map(({ name }) => name)),
      caches: among(await caches.keys()),
    };
  });
}

/** What a wipe leaves of that at home: what is not ours. */
export const leftAtHome = {
  cookies: ['theirs'],
  local: ['theirs'],
  session: ['theirs'],
  databases: ['theirs'],
  caches: ['theirs'],
};
