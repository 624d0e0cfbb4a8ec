import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright/test';
import { builds, type Guard, type Under } from './fixtures.ts';

/** What the house forbids, each with the lines that break it. */
export interface Broken {
  readonly offOrigin: readonly string[];
  readonly canaries: readonly string[];
  readonly beyondRule3: readonly string[];
  readonly policy: readonly string[];
}

/** A word as it stands in an address, a header or a body: as it is, escaped, or packed as base64, wherever that begins. */
function spellings(word: string): string[] {
  const packed = [0, 1, 2].map((before) => {
    const text = Buffer.from(`${' '.repeat(before)}${word}`).toString('base64');
    // What stands at either end depends on what is beside it.
    return text.slice(before === 0 ? 0 : 4, -4);
  });
  return [word, encodeURIComponent(word), word.replaceAll(' ', '+'), ...packed];
}

/** Every request of a test, by page or worker, with whether its page had loaded. */
export class Ledger {
  readonly #requests: Request[] = [];
  readonly #late: Request[] = [];
  readonly #guard: Guard;
  readonly #under: Under;
  readonly #site: string;

  constructor(page: Page, guard: Guard, under: Under, site: string) {
    [this.#guard, this.#under, this.#site] = [guard, under, site];
    let isLoaded = false;
    page.on('load', () => {
      isLoaded = true;
    });
    page.context().on('request', (request) => {
      if (/^(blob|data|about):/.test(request.url())) return;
      this.#requests.push(request);
      if (request.serviceWorker()) return;
      if (request.isNavigationRequest()) isLoaded = false;
      else if (isLoaded) this.#late.push(request);
    });
  }

  get size(): number {
    return this.#requests.length;
  }

  get afterLoad(): number {
    return this.#late.length;
  }

  /** Files that pages asked for since `from`, each once. */
  filesSince(from: number): string[] {
    const ours = this.#requests.slice(from).filter((one) => !one.serviceWorker() && one.url().startsWith(this.#site));
    return [...new Set(ours.map((one) => new URL(one.url()).pathname))].sort();
  }

  /** `words`: what someone wrote or chose, which nobody may hear of. */
  broken(words: readonly string[]): Broken {
    const trouble = this.#guard.trouble();
    const canaries = words.flatMap((word) => spellings(word));
    // Not `allHeaders`: for what a worker answers they never come. What they add is cookies, and there are none.
    const heard = this.#requests.map((request) => {
      return JSON.stringify([decodeURIComponent(request.url()), request.url(), request.headers(), request.postData()]);
    });
    return {
      offOrigin: trouble.filter((line) => line.startsWith('off-site')),
      canaries: heard.filter((text) => canaries.some((one) => text.includes(one))),
      beyondRule3: [
        ...this.#late.map((request) => request.url()).filter((url) => !this.#isOfBuild(url)),
        ...trouble.filter((line) => line.startsWith('a connection')),
      ],
      policy: trouble.filter((line) => /policy: |Content Security Policy|Trusted ?(Type|Script|HTML)/.test(line)),
    };
  }

  /** A file of this build, whose address says nothing more than which. */
  #isOfBuild(url: string): boolean {
    const { pathname, search, hash } = new URL(url);
    const file = join(builds[this.#under].root, pathname.replace(/\/$/, '/index.html'));
    return url.startsWith(this.#site) && `${search}${hash}` === '' && existsSync(file);
  }
}
