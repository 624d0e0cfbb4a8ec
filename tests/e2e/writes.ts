import type { BrowserContext, Page } from 'playwright/test';
import type { Under } from './fixtures.ts';
import { kept } from './kioskJourney.ts';

/** What a kiosk writes for everyone: files of the build, and when a page went, until the next one is there (ADR 0034, 0035). */
const ofKiosk = /^(setItem eigenblik:visit|register .*\/sw\.js|cache shell-\S+)$/;

/** What pages write anywhere from now on, and what is there after that. */
export class Writes {
  readonly #written: string[] = [];
  readonly #isKiosk: boolean;

  constructor(under: Under) {
    this.#isKiosk = under === 'kiosk';
  }

  /** Before the first page that is to be watched. */
  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding('pageWrote', (_source, what: string) => this.#written.push(what));
    await context.addInitScript(() => {
      const watched: [object | undefined, string][] = [
        [Storage.prototype, 'setItem'],
        [IDBFactory.prototype, 'open'],
        [globalThis.CacheStorage?.prototype, 'open'],
        [globalThis.CookieStore?.prototype, 'set'],
        [globalThis.ServiceWorkerContainer?.prototype, 'register'],
      ];
      const tell = (what: string) => (window as unknown as { pageWrote: (what: string) => void }).pageWrote(what);
      for (const [thing, name] of watched) {
        const real = thing && (Reflect.get(thing, name) as (...given: unknown[]) => unknown);
        if (!thing || !real) continue;
        Reflect.set(thing, name, function (this: unknown, ...given: unknown[]) {
          tell(`${name} ${given[0]}`);
          return real.apply(this, given);
        });
      }
      const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(Document.prototype, 'cookie', {
        ...cookie,
        set(value) {
          tell(`cookie ${value}`);
          cookie?.set?.call(this, value);
        },
      });
    });
  }

  /** What was written on the way to this page, and what it left there. */
  async found(page: Page): Promise<string[]> {
    const caches = await page.evaluate(async () => (await globalThis.caches.keys()).map((name) => `cache ${name}`));
    const all = [...this.#written, ...(await kept(page)), ...caches];
    return all.filter((line) => !(this.#isKiosk && ofKiosk.test(line)));
  }
}
