import fc from 'fast-check';
import { expect } from 'playwright/test';
import { encodeStart } from '../../src/core/links/start/encodeStart.ts';
import { registryLines, someLink } from '../fuzz/startLinks.ts';
import { attacks } from '../xss.ts';
import { isDeep, noteMeasured, test } from './fixtures.ts';
import { fullNotebook, storedText } from './notebooks.ts';
import { saidOnly } from './saidOnly.ts';
import { StartPage } from './startPage.ts';

/** Links that somebody made, spoilt ones, and what was never a link. */
function payloads(count: number): string[] {
  const sound = fc
    .sample(someLink, { numRuns: Math.ceil(count / 2), seed: 8 })
    .map((one) => encodeStart(registryLines, one));
  const spoilt = sound.map((text, at) => {
    const attack = attacks[at % attacks.length] ?? '';
    const place = at % text.length;
    return [attack, text + attack, attack + text, text.slice(0, place) + attack + text.slice(place)][at % 4] ?? '';
  });
  return [...sound, ...spoilt].slice(0, count);
}

test('whatever a link holds, only words of the build are seen, and nothing of it runs', async ({ page }) => {
  test.setTimeout(600_000);
  const all = payloads(isDeep ? 10_000 : 1_000);
  const start = new StartPage(page);
  await start.open();
  const elements = await page.locator('script, iframe, img, object').count();
  const said = new Set<string>();
  const began = Date.now();
  for (let at = 0; at < all.length; at += 250) {
    const seen = await page.evaluate(
      async (fragments) => {
        const words: string[] = [];
        for (const fragment of fragments) {
          const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
          const before = location.href;
          location.hash = fragment;
          if (location.href !== before) await changed;
          const walker = document.createTreeWalker(document.getElementById('app') as Node, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) words.push(walker.currentNode.nodeValue ?? '');
        }
        return [...new Set(words)];
      },
      all.slice(at, at + 250),
    );
    for (const words of seen) said.add(words);
  }
  noteMeasured(`${all.length} links in ${Date.now() - began} ms, ${said.size} different texts`);
  expect(said.size).toBeGreaterThan(50);
  expect(await saidOnly(page, [...said])).toEqual([]);
  expect(await page.locator('script, iframe, img, object').count()).toBe(elements);
  expect(await storedText(page)).toBeNull();
});

test('a thousand people keep what they had, byte for byte, until they say yes', async ({ page }) => {
  test.setTimeout(600_000);
  const count = isDeep ? 1_000 : 200;
  const full = fullNotebook();
  const states = fc
    .sample(fc.tuple(fc.json(), fc.boolean(), fc.string()), { numRuns: count, seed: 9 })
    .map(([raw, isOurs, own]) => (isOurs ? JSON.stringify({ ...full, plan: { ...full.plan, question: own } }) : raw));
  const start = new StartPage(page);
  await start.open();
  const changed = await page.evaluate(
    async ([all, links]) => {
      const spoilt: string[] = [];
      for (const [at, state] of all.entries()) {
        sessionStorage.setItem('eigenblik', state);
        const came = new Promise((done) => addEventListener('hashchange', done, { once: true }));
        location.hash = `${links[at % links.length]}`;
        await came;
        // Everything on the page but the yes, and what leads away.
        for (const one of document.querySelectorAll<HTMLElement>('#app input')) one.click();
        document.querySelector<HTMLElement>('#app button:not(.primary)')?.click();
        for (const one of document.querySelectorAll<HTMLElement>('#app input')) one.click();
        if (sessionStorage.getItem('eigenblik') !== state) spoilt.push(state);
      }
      return spoilt;
    },
    [states, payloads(100)] as const,
  );
  expect(changed).toEqual([]);
});
