import assert from 'node:assert/strict';
import { fullNotebook, storageKey } from '../e2e/notebooks.ts';
import { addressOf } from '../e2e/pages.ts';
import { type Engine, pause } from './Engine.ts';

const canary = 'kanarie-7f3a';
const steps = 10;
const settleMs = 300;
/** The limit of the house, times three as an alarm. */
const hiddenWithinMs = 100 * 3;
const wipedWithinMs = 500 * 3;

/** A site of this machine that stands for the foreign one, and notes when it is asked for a page. */
export interface Elsewhere {
  readonly url: string;
  /** On the clock of this process; 0 before the first time. */
  readonly askedAt: () => number;
}

/** Where something of a person could stand; empty when it stands nowhere. */
const look = `
  const fields = [...document.querySelectorAll('input, textarea')].map((field) => field.value).join();
  const places = { html: document.documentElement.outerHTML, fields, session: JSON.stringify({ ...sessionStorage }),
    local: JSON.stringify({ ...localStorage }), cookies: document.cookie, state: JSON.stringify(history.state), name: window.name };
  return Object.entries(places).filter(([, value]) => String(value).includes('${canary}')).map(([place]) => place);`;

/** Asks until it is so. A page that is on its way answers nothing, which is no answer. */
async function until(engine: Engine, code: string, what: string): Promise<void> {
  for (const start = performance.now(); performance.now() - start < 20_000; await pause(50)) {
    if (await engine.run(code).catch(() => false)) return;
  }
  throw new Error(`${engine.name}: not within 20 s: ${what}`);
}

/** A person who filled in everything stands at the report, with a history of pages behind them. */
async function fill(engine: Engine, site: string): Promise<void> {
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
async function press(engine: Engine, selector: string, leadsTo: string): Promise<number> {
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

/** Ten times back, ten times forward, and anew: nothing of the person stands anywhere. */
async function expectNothing(engine: Engine): Promise<number> {
  let looks = 0;
  const moves = [
    ...Array(steps).fill('history.back()'),
    ...Array(steps).fill('history.forward()'),
    'location.reload()',
  ];
  for (const move of moves) {
    // A moment later: a page that goes while it answers leaves the driver of WebKit waiting (measured: over a minute).
    await engine.run(`setTimeout(() => ${move})`);
    await pause(settleMs);
    // Where the tab began, a browser may forbid storage: there is nothing of ours.
    const found = await engine.run(`if (!location.href.startsWith('http')) return []; ${look}`);
    assert.deepEqual(found, [], `${engine.name}: after ${move}, look ${looks}`);
    looks += 1;
  }
  return looks;
}

/** "Wipe all" leaves nothing, by whatever way someone comes back. */
export async function checkWipe(engine: Engine, site: string): Promise<string> {
  await fill(engine, site);
  const hiddenMs = await press(engine, '.foot a[data-wipe]', `${site}nl/`);
  assert.deepEqual(await engine.run(look), []);
  const looks = await expectNothing(engine);
  assert.equal(await engine.run(`return localStorage.getItem('theirs')`), 'kept', 'what is not ours stays');
  return `wipe: empty after ${hiddenMs} ms; ${looks} looks, 0 canaries`;
}

/** The exit empties the screen at once and leads to a foreign page, here one of this machine: nothing leaves it. */
export async function checkExit(engine: Engine, site: string, elsewhere: Elsewhere): Promise<string> {
  await fill(engine, site);
  await engine.run(`document.querySelector('.exit').href = '${elsewhere.url}'`);
  const pressedAt = performance.now();
  const hiddenMs = await press(engine, '.exit', elsewhere.url);
  const askedMs = Math.round(elsewhere.askedAt() - pressedAt);
  assert(
    askedMs >= 0 && askedMs <= wipedWithinMs,
    `${engine.name}: the foreign page was asked for after ${askedMs} ms`,
  );
  const what = `exit: empty after ${hiddenMs} ms, the foreign page asked for after ${askedMs} ms`;
  if (engine.canStepFromElsewhere) return `${what}; ${await expectNothing(engine)} looks, 0 canaries`;
  await engine.open(site + addressOf('report', 'nl'));
  assert.deepEqual(await engine.run(look), [], `${engine.name}: the report, opened anew after the exit`);
  return `${what}; opened anew, 0 canaries; skipped: back and forward from a foreign page, on which its driver hangs`;
}
