import assert from 'node:assert/strict';
import { fullNotebook, storageKey } from '../e2e/notebooks.ts';
import { addressOf } from '../e2e/pages.ts';
import { type Engine, pause } from './Engine.ts';

export const canary = 'kanarie-7f3a';
/** The limit of the house, times three as an alarm. */
const hiddenWithinMs = 100 * 3;

/** Where something of a person could stand; empty when it stands nowhere. */
export const look = `
  const fields = [...document.querySelectorAll('input, textarea')].map((field) => field.value).join();
  const places = { html: document.documentElement.outerHTML, fields, session: JSON.stringify({ ...sessionStorage }),
    local: JSON.stringify({ ...localStorage }), cookies: document.cookie, state: JSON.stringify(history.state), name: window.name };
  return Object.entries(places).filter(([, value]) => String(value).includes('${canary}')).map(([place]) => place);`;

/** Asks until it is so. A page that is on its way answers nothing, which is no answer. */
export async function until(engine: Engine, code: string, what: string): Promise<void> {
  for (const start = performance.now(); performance.now() - start < 20_000; await pause(50)) {
    if (await engine.run(code).catch(() => false)) return;
  }
  throw new Error(`${engine.name}: not within 20 s: ${what}`);
}

/** What a promise in the page comes to. Not every driver waits for one. */
export async function settled(engine: Engine, promise: string): Promise<unknown> {
  await engine.run(`window.settled = undefined; ${promise}.then((value) => { window.settled = value; });`);
  await until(engine, 'return window.settled !== undefined', 'the page has its answer');
  return await engine.run('return window.settled');
}

/** A person who filled in everything stands at the report, with a history of pages behind them. */
export async function fill(engine: Engine, site: string): Promise<void> {
  await engine.open(`${site}nl/`);
  const notebook = JSON.stringify(JSON.stringify(fullNotebook(canary)));
  await engine.run(`sessionStorage.setItem('${storageKey}', ${notebook}); localStorage.setItem('eigenblik:kept', '${canary}');
    localStorage.setItem('theirs', 'kept'); window.name = '${canary}';`);
  for (const route of ['result', 'plan', 'report'] as const) {
    await engine.open(site + addressOf(route, 'nl'));
    await until(engine, `return document.documentElement.dataset.on !== undefined`, `${route} runs`);
  }
  await until(engine, `return document.documentElement.outerHTML.includes('${canary}')`, 'the answers show');
}

/** Presses in the page, waits until it has led somewhere, and gives after how many milliseconds the screen was empty. */
export async function press(engine: Engine, selector: string, leadsTo: string): Promise<number> {
  const hidden = await engine.run(`window.confirm = () => true;
    const pressedAt = performance.now();
    document.querySelector('${selector}').click();
    const isEmpty = document.documentElement.hidden && document.body.childElementCount === 0;
    return isEmpty ? performance.now() - pressedAt : null;`);
  assert(typeof hidden === 'number' && hidden <= hiddenWithinMs, `${engine.name}: empty after ${hidden} ms`);
  await until(
    engine,
    `return location.href === '${leadsTo}' && document.readyState === 'complete'`,
    `it leads to ${leadsTo}`,
  );
  // The driver of WebKit hangs when it is sent on before it has heard itself that the page is there.
  await pause(2000);
  return Math.round(hidden);
}
