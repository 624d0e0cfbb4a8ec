import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import type { Language } from '../../src/i18n/languages.ts';
import { test as base, builds } from './fixtures.ts';
import { PortalPage } from './pages.ts';

/** A host of its own for one test, before a build: it can go away, say nothing, and get another build. */
export interface OfflineHost {
  readonly url: string;
  /** From now on nobody answers. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** The line is open and nothing comes. */
  readonly fallSilent: () => void;
  readonly read: (file: string) => string;
  /** Files in place of those of the build; undefined: it is gone. */
  readonly change: (file: string, content: string | undefined) => void;
}

const typeOf = (file: string) => (file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript');

/** Hands on what `site` says, less its packing: that takes longer than all that is looked at here. */
async function openHost(site: string, folder: string): Promise<OfflineHost> {
  const changed = new Map<string, string | undefined>();
  const base = new URL(site).pathname;
  let isSilent = false;
  const server = createServer(({ url = '/', method }, response) => {
    if (isSilent) return;
    const path = new URL(url, site).pathname.slice(base.length);
    const file = path.replace(/(^|\/)$/, '$1index.html');
    if (changed.has(file)) {
      const content = changed.get(file);
      response.writeHead(content === undefined ? 404 : 200, {
        'content-type': typeOf(file),
        'cache-control': 'no-cache',
      });
      response.end(content);
      return;
    }
    request(new URL(url, site), { method }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    }).end();
  });
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    stop: async () => {
      if (!server.listening) return;
      const isClosed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await isClosed;
    },
    start: () => listen(port),
    fallSilent: () => {
      isSilent = true;
    },
    read: (file) => changed.get(file) ?? readFileSync(join(folder, file), 'utf8'),
    change: (file, content) => void changed.set(file, content),
  };
}

export const test = base.extend<{ host: OfflineHost }>({
  host: async ({ under, site }, use) => {
    const host = await openHost(site.url, builds[under].root);
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => {
    await use(host.url);
  },
  watched: async ({ host }, use) => {
    await use(host.url);
  },
});

/** The service worker answers this page. */
export async function expectKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

interface Held {
  readonly registrations: number;
  readonly names: readonly string[];
  /** Path to its content, of all caches. */
  readonly files: Readonly<Record<string, string>>;
}

/** Everything that this browser keeps for this host beside its storages. */
export async function held(page: Page): Promise<Held> {
  return await page.evaluate(async () => {
    const names = await caches.keys();
    const files: Record<string, string> = {};
    for (const name of names) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        files[url.replace(location.origin, '')] = (await (await cache.match(url))?.text()) ?? '';
      }
    }
    return { registrations: (await navigator.serviceWorker.getRegistrations()).length, names, files };
  });
}

/** Nothing of us is left on this device, soon: a browser takes its time to clear up. */
export async function expectNothingHeld(page: Page): Promise<void> {
  await expect
    .poll(async () => ({ ...(await held(page)) }), { timeout: 10_000 })
    .toEqual({
      registrations: 0,
      names: [],
      files: {},
    });
}

/** The page on which someone asks for it. */
export class OfflinePage extends PortalPage {
  constructor(page: Page, language: Language) {
    super(page, language, 'offline');
  }

  get keep(): Locator {
    return this.button('offline:keep');
  }

  get forget(): Locator {
    return this.button('offline:forget');
  }

  said(what: 'on' | 'off' | 'failed' | 'impossible'): Locator {
    return this.page.getByText(this.say(`offline:${what}`), { exact: true });
  }

  /** Asks for it, and waits until it is here. */
  async keepAll(): Promise<void> {
    await this.open();
    await this.keep.click();
    await expect(this.said('on')).toBeVisible();
    await expectKept(this.page);
  }
}
