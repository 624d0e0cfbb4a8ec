import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Route, routes } from '../../src/i18n/routes.ts';
import { addressOf } from '../e2e/pages.ts';
import type { Engine } from './Engine.ts';
import { settled, until } from './person.ts';

/** Pages of a town whose list comes in parts are not in this build. */
const pages: readonly Route[] = routes.filter((route) => route !== 'noLine');

/** Says on the page that it ran; a worker has no page. */
const line = `;globalThis.document?.documentElement.setAttribute('data-tampered', '');`;
/** What is asked for behind it comes with another style. */
const changedStyle = '/?style';

/** Someone between a host and its reader. */
interface Tamperer {
  readonly url: string;
  /** Paths of the modules that passed with a line added. */
  readonly spoilt: ReadonlySet<string>;
  readonly close: () => void;
}

/** Hands on what `site` says with its headers, with one line added to every module and one letter changed in the style of a page. */
async function openTamperer(site: string): Promise<Tamperer> {
  const spoilt = new Set<string>();
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, site), { headers: { 'accept-encoding': 'identity' } });
    const { pathname } = new URL(url, site);
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !/^(content-length|date)$/.test(name)));
    let body = Buffer.from(await answer.arrayBuffer());
    if (/\/build\/.*\.js$/.test(pathname)) {
      spoilt.add(pathname);
      body = Buffer.concat([body, Buffer.from(line)]);
    } else if (url.endsWith(changedStyle)) {
      body = Buffer.from(String(body).replace('display:flex', 'display:none'));
    }
    response.writeHead(answer.status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, spoilt, close };
}

/** Asks for every module that this page may ever load, and says which came to run. */
const importAll = `(() => {
  const map = JSON.parse(document.querySelector('script[type="importmap"]')?.textContent ?? '{}');
  const asked = Object.keys(map.integrity ?? {});
  const isRun = (one) => import(one).then(() => [one], () => []);
  return Promise.all(asked.map(isRun)).then((ran) => ({ asked, ran: ran.flat() }));
})()`;

const countStyles = 'return document.styleSheets.length';

type Imported = { asked: string[]; ran: string[] };

/** Opens a page; once it is complete, all that it asks for by itself has run or was refused. */
async function importOn(engine: Engine, address: string): Promise<Imported> {
  await engine.open(address);
  await until(engine, 'return document.readyState === "complete"', `${address} is there`);
  return engine.canImport ? ((await settled(engine, importAll)) as Imported) : { asked: [], ran: [] };
}

/** No module in which a line was added runs, at once or on a tap; the same ones as they were built do. */
export async function checkTampering(engine: Engine, site: string): Promise<string> {
  const asBuilt = await importOn(engine, `${site}nl/`);
  assert.deepEqual(asBuilt.ran, asBuilt.asked, `${engine.name}: modules as they were built run`);
  assert.equal(await engine.run(countStyles), 1);
  const tamperer = await openTamperer(site);
  const { url, spoilt } = tamperer;
  try {
    for (const route of pages) {
      const { asked, ran } = await importOn(engine, url + addressOf(route, 'nl'));
      for (const one of asked) assert(spoilt.has(one), `${one} was asked for, and came with that line`);
      assert.deepEqual(ran, [], `${engine.name}: modules of ${route} with a line added that ran`);
      const isTampered = await engine.run('return document.documentElement.hasAttribute("data-tampered")');
      assert.equal(isTampered, false, `${engine.name}: a line that was added ran on ${route}`);
    }
    await engine.open(`${url}nl${changedStyle}`);
    assert.equal(await engine.run(countStyles), 0, `${engine.name}: a changed style applies`);
    assert(spoilt.size > (engine.canImport ? 40 : 10), `${spoilt.size} modules passed`);
    const skipped = engine.canImport ? '' : '; skipped: modules that come on a tap, for which its driver cannot ask';
    return `tampering: ${spoilt.size} of ${spoilt.size} modules with a line added blocked, on ${pages.length} pages; a style with one letter changed, too${skipped}`;
  } finally {
    tamperer.close();
  }
}
