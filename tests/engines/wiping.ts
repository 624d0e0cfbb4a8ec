import assert from 'node:assert/strict';
import { addressOf } from '../e2e/pages.ts';
import { type Engine, pause } from './Engine.ts';
import { fill, look, press } from './person.ts';

const steps = 10;
const settleMs = 300;
/** The limit of the house, times three as an alarm. */
const wipedWithinMs = 500 * 3;

/** A site of this machine that stands for the foreign one, and notes when it is asked for a page. */
export interface Elsewhere {
  readonly url: string;
  /** On the clock of this process; 0 before the first time. */
  readonly askedAt: () => number;
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
