import { type BrowserContext, expect, type Locator, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { text } from './texts.ts';

export const usualMs = 180_000;
export const answerMs = 60_000;
/** A little more than the page takes between two looks. */
const lookMs = 650;

/** The question of a kiosk, and the clock that brings it. */
export class Question {
  readonly page: Page;
  readonly language: Language;
  /** What the clock of this page says, in milliseconds, once it is held. */
  #now = 0;

  constructor(page: Page, language: Language = 'nl') {
    this.page = page;
    this.language = language;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: text(this.language, 'idle:title') });
  }

  get yes(): Locator {
    return this.dialog.getByRole('button', { name: text(this.language, 'idle:yes') });
  }

  get stop(): Locator {
    return this.dialog.getByRole('link', { name: text(this.language, 'common:wipeDone') });
  }

  get live(): Locator {
    return this.dialog.locator('[aria-live]');
  }

  /**
   * The clock on the wall of this document now stands still, until a test moves it. Timers go on: what the page still had to
   * do gets done, and twice a second it looks at the clock. Not with the clock of Playwright: while that is set up it says
   * 1970 for a moment, and a page that looks just then has been alone for fifty years.
   */
  async holdClock(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.#setClock(await this.page.evaluate(() => Date.now()));
  }

  /** Lets so much time go by without a sign of life, and the page look at its clock. */
  async wait(ms: number): Promise<void> {
    await this.pass(ms);
    await this.page.waitForTimeout(lookMs);
  }

  /** So much time has gone by, and the page need not have seen it yet. */
  async pass(ms: number): Promise<void> {
    await this.#setClock(this.#now + ms);
  }

  /** From now on the clock goes by itself again. */
  async letGo(): Promise<void> {
    await this.page.evaluate((now) => {
      const ahead = now - performance.now();
      Date.now = () => ahead + performance.now();
    }, this.#now);
  }

  async #setClock(now: number): Promise<void> {
    this.#now = now;
    await this.page.evaluate((held) => {
      Date.now = () => held;
    }, now);
  }

  async expectAsked(): Promise<void> {
    await expect(this.dialog).toBeVisible();
  }
}

/** Nothing of a visit stands anywhere, and the first screen does. */
export async function expectAttract(page: Page): Promise<void> {
  await page.waitForURL((url) => url.pathname === '/', { waitUntil: 'commit' });
  await expect(page.locator('html[data-entry="attract"][data-visit]')).toBeAttached();
  expect(await keptIn(page)).toEqual({ session: {}, local: {}, name: '', state: null, cookies: '' });
}

/** Everything that this tab keeps. */
export async function keptIn(page: Page): Promise<unknown> {
  return await page.evaluate(() => ({
    session: { ...sessionStorage },
    local: { ...localStorage },
    name: window.name,
    state: history.state,
    cookies: document.cookie,
  }));
}

/** A page as a browser brings it back: with its storage, and with nobody who came by the first screen. */
export async function restoredPage(context: BrowserContext, kept: Readonly<Record<string, string>>): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((entries) => {
    // Once, before the first document of this tab runs.
    if (window.name === 'restored') return;
    window.name = 'restored';
    for (const [key, value] of Object.entries(entries)) sessionStorage.setItem(key, value);
  }, kept);
  return page;
}
