import assert from 'node:assert/strict';
import { addressOf } from '../e2e/pages.ts';
import { type Engine, pause } from './Engine.ts';
import { canary, fill, look, press, settled, until } from './person.ts';

/** A host that can go away and come back under the same address. */
export interface Host {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** The way of someone who goes from the questions to the paper. */
const way = ['home', 'choose', 'questionnaire', 'result', 'nearby', 'plan', 'report'] as const;

/** All that this browser keeps of the portal, as one text, and how much it is. */
const holdings = `(async () => {
  const names = await caches.keys();
  const texts = [];
  for (const name of names) {
    const cache = await caches.open(name);
    for (const asked of await cache.keys()) texts.push(asked.url, await (await cache.match(asked)).text());
  }
  const workers = (await navigator.serviceWorker.getRegistrations()).length;
  return { workers, caches: names.length, texts: texts.length, hasCanary: texts.join().includes('${canary}') };
})()`;

const held = (engine: Engine): Promise<unknown> => settled(engine, holdings);

/** Who asked for it goes the whole way with nobody at the other end of the line; a wipe takes the portal off as well. */
export async function checkOffline(engine: Engine, { url, stop, start }: Host): Promise<string> {
  await engine.open(url + addressOf('offline', 'nl'));
  await until(
    engine,
    'return document.documentElement.dataset.on !== undefined',
    'the page that keeps the portal runs',
  );
  await engine.run(`document.getElementById('keep-portal').click()`);
  await until(engine, `return !document.querySelector('[data-said="on"]').hidden`, 'the portal is kept');
  await fill(engine, url);
  await stop();
  for (const route of way) {
    await engine.open(url + addressOf(route, 'nl'));
    await until(engine, 'return document.readyState === "complete"', `${route} comes without a network`);
    if (!['home', 'choose'].includes(route))
      await until(
        engine,
        'return document.documentElement.dataset.on !== undefined',
        `${route} works without a network`,
      );
  }
  await until(engine, `return document.documentElement.outerHTML.includes('${canary}')`, 'the answers show');
  const kept = (await held(engine)) as { texts: number };
  assert.deepEqual(kept, { workers: 1, caches: 1, texts: kept.texts, hasCanary: false });
  assert(kept.texts > 100);
  await start();
  const hiddenMs = await press(engine, '.foot a[data-wipe]', `${url}nl/`);
  await pause(500);
  assert.deepEqual(await engine.run(look), []);
  assert.deepEqual(await held(engine), { workers: 0, caches: 0, texts: 0, hasCanary: false });
  return `without a network: ${way.length} of ${way.length} pages work; ${kept.texts / 2} files kept, 0 canaries; a wipe (empty after ${hiddenMs} ms) leaves no worker and no cache`;
}
