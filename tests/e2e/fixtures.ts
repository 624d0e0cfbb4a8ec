import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { type BrowserContext, test as base, expect, type Page } from 'playwright/test';
import { type Served, serve } from '../../tools/serve.ts';
import { exitUrl } from './texts.ts';

/**
 * Which build: the one that hangs under `/`, the one under `/proef/`, the one with a questionnaire from elsewhere, or the one
 * for a kiosk, the one of a list that comes in parts, or the one in which every text means harm; these hang under `/` too.
 */
export type Under = '/' | '/proef/' | '/elders/' | 'kiosk' | 'parts' | 'hostile';

export const builds: Record<Under, { readonly root: string; readonly base: string }> = {
  '/': { root: process.env['PORTAL_OUT'] ?? 'dist', base: '/' },
  '/proef/': { root: 'dist-proef', base: '/proef/' },
  '/elders/': { root: 'dist-elders', base: '/elders/' },
  kiosk: { root: 'dist-kiosk', base: '/' },
  parts: { root: 'dist-parts', base: '/' },
  hostile: { root: 'dist-hostile', base: '/' },
};

/** Watches every page of a test; what it has seen fails the test at its end. */
export class Guard {
  /** All requests of this test, in order. */
  readonly requests: string[] = [];
  readonly #trouble: string[] = [];
  // Playwright looks for roles under what content-visibility hides, and a slow Chromium says so: it is not of the page.
  readonly #allowed: RegExp[] = [/^console verbose: Rendering was performed in a subtree hidden by content-visibility/];
  readonly #site: string;
  #mayExit = false;

  constructor(context: BrowserContext, site: string) {
    this.#site = site;
    context.on('console', (message) => this.fail(`console ${message.type()}: ${message.text()}`));
    context.on('weberror', (error) => this.fail(`page error: ${error.error().message}`));
    context.on('request', (request) => {
      const url = request.url();
      this.requests.push(url);
      const type = request.resourceType();
      // The service worker fetches files of the build for whoever asked it to: that is what it is for.
      const isWorkers = request.serviceWorker()?.url() === `${site}sw.js` && url.startsWith(site);
      if (!isWorkers && ['xhr', 'fetch', 'eventsource', 'websocket', 'ping'].includes(type))
        this.fail(`a connection: ${url}`);
      if (request.method() !== 'GET') this.fail(`${request.method()} ${url}`);
      const isExit = this.#mayExit && url === exitUrl && request.isNavigationRequest();
      if (!isExit && !/^(about|blob|data):/.test(url) && !url.startsWith(this.#site)) this.fail(`off-site: ${url}`);
    });
  }

  /** Notes what must not happen. */
  fail(line: string): void {
    this.#trouble.push(line);
  }

  /** Expects trouble that the test itself makes, such as a file that it withholds. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Lets the exit lead to its one foreign page, which is answered here: nothing leaves this machine. */
  async allowExit(context: BrowserContext, answer: 'page' | 'nothing' = 'page'): Promise<void> {
    this.#mayExit = true;
    const page = { contentType: 'text/html', body: '<!doctype html><title>Weer</title>' };
    // After "no content" a browser stays where it is, and the page that was left can still be looked at.
    await context.route(exitUrl, (route) => route.fulfill(answer === 'page' ? page : { status: 204 }));
  }

  /** Lets a page fetch the letters of a PDF, which come from the build itself. */
  allowFonts(): void {
    this.allow(/^a connection: \S+\/build\/(latin|arabic)(Bold)?\.[\w-]+\.ttf$/);
  }

  trouble(): string[] {
    return this.#trouble.filter((line) => !this.#allowed.some((pattern) => pattern.test(line)));
  }
}

type TestFixtures = { guard: Guard; watched: string };
type WorkerFixtures = { under: Under; site: Served };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  under: ['/', { option: true, scope: 'worker' }],
  site: [
    async ({ under }, use) => {
      const site = await serve(builds[under]);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
  // A kiosk takes nobody in who did not come by its first screen (ADR 0034).
  page: async ({ page, under }, use) => {
    if (under === 'kiosk') {
      await page.goto('');
      await page.locator('html[data-visit]').waitFor();
    }
    await use(page);
  },
  /** The one host that pages may ask anything of. */
  watched: async ({ site }, use) => {
    await use(site.url);
  },
  guard: [
    async ({ context, watched }, use) => {
      const guard = new Guard(context, watched);
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          // biome-ignore lint/suspicious/noConsole: the guard reads the console
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(guard);
      expect(guard.trouble(), 'no console line, no error, no foreign request, nothing but GET').toEqual([]);
    },
    { auto: true },
  ],
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that axe knows: also contrast at 7 to 1 and the size of targets, which it leaves off by itself. */
export const everyRule = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

/**
 * No violation of WCAG 2.2 A or AA, nor of axe's best practices, on the page as it stands. With `all`: of no rule of axe,
 * those of AAA and the experimental ones included.
 */
export async function expectAccessible(page: Page, what: string, which: 'usual' | 'all' = 'usual'): Promise<void> {
  // Otherwise axe takes what happens to be scrolled under the header for too small a target.
  await page.evaluate(() => scrollTo(0, 0));
  const asked = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (which === 'all'
    ? asked.options({ rules: everyRule })
    : asked.withTags(rules)
  ).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(found, `axe on ${what}`).toEqual([]);
  // Chromium takes any name for an attribute; Safari throws at one that begins with a digit, and draws nothing.
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()),
  );
  expect(
    names.filter((name) => !/^[a-z]/i.test(name)),
    `attributes on ${what}`,
  ).toEqual([]);
}

export const isDeep = process.env['DEEP'] === '1';

/** Ends the name of a test that the gate runs in Dutch alone, and the deep tier in every language. */
export const dutchFirst = (language: string): string => (language === 'nl' ? '' : ' @deep');

/** Leaves a figure in the report of this test. */
export const noteMeasured = (description: string): void => {
  test.info().annotations.push({ type: 'measured', description });
};
