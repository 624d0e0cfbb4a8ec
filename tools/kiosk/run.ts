/**
 * Runs the portal as a kiosk on Debian: see docs/kiosk.md.
 *
 *   node tools/kiosk/run.ts [folder] [--port=8930] [--address=https://…] [--restart=04:00] [--trial] [--policies]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Served, serve } from '../serve.ts';
import { flagsFor } from './flags.ts';
import { checkFolder, type KioskOptions, readOptions, untilTime, usage } from './options.ts';
import { policiesFor } from './policies.ts';
import { freshProfile, removeProfile } from './profileFolder.ts';
import { emptyPrintQueue, isLeft, readIdle } from './watch.ts';

const programs = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];
/** A browser that ends sooner never really ran. */
const leastRunMs = 5000;
const mostFailures = 5;
const lookEveryMs = 15_000;

function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  const found = [...(named ? [named] : []), ...programs].find((program) => existsSync(program));
  if (!found) throw new Error('There is no Chromium here. Remedy: sudo apt-get install chromium');
  return found;
}

function say(line: string): void {
  console.log(`${new Date().toLocaleTimeString('nl-NL')} ${line}`);
}

function stop(browser: ChildProcess | undefined): void {
  try {
    // The group: a browser is many programs.
    if (browser?.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}

async function keepRunning(address: string, { restartAt, isTrial }: KioskOptions): Promise<void> {
  const program = findBrowser();
  if (readIdle() === undefined)
    say('There is no xprintidle: a page that hangs stays until the night. Remedy: sudo apt-get install xprintidle');
  let browser: ChildProcess | undefined;
  let isStopping = false;
  const interrupt = () => {
    isStopping = true;
    stop(browser);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  for (let failures = 0; !isStopping; ) {
    const profile = freshProfile();
    const started = performance.now();
    browser = spawn(program, flagsFor({ address, profile, isTrial }), { detached: true, stdio: 'ignore' });
    say(`started on ${address}`);
    const night = setTimeout(() => stop(browser), untilTime(restartAt, new Date()));
    const watch = setInterval(() => {
      if (isLeft({ idleMs: readIdle() ?? 0, runMs: performance.now() - started })) stop(browser);
    }, lookEveryMs);
    const why = await new Promise<string>((done) => {
      browser?.once('error', (error) => done(error.message));
      browser?.once('exit', (code, signal) => done(signal ?? `code ${code}`));
    });
    clearTimeout(night);
    clearInterval(watch);
    stop(browser);
    removeProfile(profile);
    emptyPrintQueue();
    say(`ended (${why}); what it kept is gone`);
    failures = performance.now() - started < leastRunMs ? failures + 1 : 0;
    if (failures >= mostFailures)
      throw new Error(`${program} ended at once ${failures} times. Remedy: start it by hand and read what it says.`);
    if (!isStopping) await pause(1000);
  }
}

async function main(options: KioskOptions): Promise<void> {
  const { folder, port, address } = options;
  const own = `http://127.0.0.1:${port}/`;
  if (options.onlyPolicies) {
    console.log(JSON.stringify(policiesFor(address ?? own), null, 2));
    return;
  }
  let site: Served | undefined;
  if (address === undefined) {
    checkFolder(folder);
    site = await serve({ root: folder, port });
  }
  try {
    await keepRunning(address ?? own, options);
  } finally {
    await site?.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await main(options);
  else console.log(usage);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 1;
}
