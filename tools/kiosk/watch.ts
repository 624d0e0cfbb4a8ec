import { spawnSync } from 'node:child_process';

/** Longer than the portal itself waits: three minutes, and one to answer. */
export const patienceMs = 6 * 60_000;

/** What is known about a session that may have been left behind. */
export interface Seen {
  /** Since someone last touched the screen, a key or the mouse. */
  readonly idleMs: number;
  /** Since the browser started. */
  readonly runMs: number;
}

/**
 * Whether someone walked away from a page that did not wipe itself. A screen of the browser itself, such as that of a printer
 * that fails, stops the page beneath it, its clock included; what was said stays to be read there. Nobody touched the screen
 * since the browser started: then it shows the first screen, and nothing is the matter.
 */
export function isLeft({ idleMs, runMs }: Seen): boolean {
  return idleMs >= patienceMs && idleMs < runMs;
}

/** Since the last touch, as the X server tells it; undefined where the program that asks it is not installed. */
export function readIdle(): number | undefined {
  const { status, stdout } = spawnSync('xprintidle', { encoding: 'utf8', timeout: 5000 });
  const idle = Number.parseInt(stdout ?? '', 10);
  return status === 0 && Number.isFinite(idle) ? idle : undefined;
}

/** Takes away what still waits for a printer: whoever prints when the paper is back must not get someone's answers. */
export function emptyPrintQueue(): void {
  spawnSync('cancel', ['-a', '-x'], { timeout: 10_000 });
}
