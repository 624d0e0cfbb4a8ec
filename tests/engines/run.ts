/**
 * The promises that hang on what a browser does, in other engines than Chromium. One that is not installed is skipped, and
 * this says so: `apt-get install firefox-esr`, `apt-get install webkit2gtk-driver xvfb`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../tools/serve.ts';
import type { Engine } from './Engine.ts';
import { startFirefox } from './firefox.ts';
import { checkOffline, type Host } from './offline.ts';
import { checkPages } from './pages.ts';
import { checkTampering } from './tampering.ts';
import { startWebKit } from './webkit.ts';
import { checkExit, checkWipe, type Elsewhere } from './wiping.ts';

const engines = [
  { name: 'Firefox', start: startFirefox, install: 'apt-get install firefox-esr' },
  { name: 'WebKitGTK', start: startWebKit, install: 'apt-get install webkit2gtk-driver xvfb' },
];

/** Each says what it measured, and throws where a promise is broken. */
const checks: ((engine: Engine, site: string, elsewhere: Elsewhere) => Promise<string>)[] = [
  checkPages,
  checkWipe,
  checkExit,
  checkTampering,
  async (engine) => {
    const host = await openHost();
    return await checkOffline(engine, host).finally(() => host.stop());
  },
];

/** A host of its own, which can go away and come back. */
async function openHost(): Promise<Host> {
  let served = await serve({ root });
  let isServing = true;
  const { url } = served;
  return {
    url,
    stop: async () => {
      if (isServing) await served.close();
      isServing = false;
    },
    start: async () => {
      served = await serve({ root, port: Number(new URL(url).port) });
      isServing = true;
    },
  };
}

const root = process.env['PORTAL_OUT'] ?? 'dist';
const site = await serve({ root });
let askedAt = 0;
const server = createServer(({ url }, response) => {
  if (url === '/') askedAt ||= performance.now();
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Weer</title><p>Weer');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

for (const { name, start, install } of engines) {
  const engine = await start();
  if (!engine) {
    console.log(`${name}: skipped: not installed (${install})`);
    continue;
  }
  askedAt = 0;
  try {
    for (const check of checks)
      console.log(`${engine.name}: ${await check(engine, site.url, { url, askedAt: () => askedAt })}`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    await engine.close();
  }
}
await site.close();
server.closeAllConnections();
server.close();
