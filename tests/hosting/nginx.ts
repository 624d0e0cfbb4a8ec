/**
 * Serves the build with a real nginx, from the folder that the build wrote for it, and looks at what comes over the line and
 * into the log. Installs nothing.
 *
 *   node tests/hosting/nginx.ts [build]
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pack } from '../../tools/pack.ts';
import { askItself } from './askItself.ts';
import { hasBrotli, isInstalled, startNginx } from './startNginx.ts';

const root = resolve(process.argv[2] ?? process.env['PORTAL_OUT'] ?? 'dist');
if (!isInstalled()) {
  console.error('There is no nginx here. Remedy: apt-get install nginx-light libnginx-mod-http-brotli-static');
  process.exit(1);
}

const { site, files } = await pack(root);
const { ask, log, stop, url } = await startNginx(root, site);
try {
  await checkPages();
  await checkFiles();
  await checkErrors();
  await checkPacked();
  await checkLog();
  console.log(`nginx: the page that checks its host says: ${await askItself(url)}`);
  console.log(`nginx: ${files} files packed, ${hasBrotli ? 'gzip and brotli' : 'gzip (no brotli module here)'}`);
} finally {
  await stop();
}

function metaOf(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? 'none in the page';
}

/** Every page of the build: its own policy and framing, and all that goes with each answer. */
async function checkPages(): Promise<void> {
  const pages = readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('index.html'));
  assert.ok(pages.length > 50);
  for (const page of pages) {
    const { status, headers, body } = await ask(`/${page.slice(0, -'index.html'.length)}`);
    assert.equal(status, 200, page);
    const policy = `${metaOf(body.toString())}; frame-ancestors 'none'`;
    assert.equal(headers['content-security-policy'], policy, page);
    assert.equal(headers['cache-control'], 'no-cache', page);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8', page);
    checkEverywhere(headers, page);
  }
}

function checkEverywhere(headers: IncomingHttpHeaders, what: string): void {
  const wanted = {
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    server: 'nginx',
  };
  for (const [name, value] of Object.entries(wanted)) assert.equal(headers[name], value, `${what}: ${name}`);
  assert.match(String(headers['permissions-policy']), /geolocation=\(\)/, what);
}

async function checkFiles(): Promise<void> {
  const program = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";
  const lasting = 'public, max-age=31536000, immutable';
  const built = readdirSync(join(root, 'build'));
  const oneOf = (ending: string) => `/build/${built.find((file) => file.endsWith(ending)) ?? `no${ending}`}`;
  const script = 'text/javascript; charset=utf-8';
  const other = "frame-ancestors 'none'";
  for (const [path, type, policy, caching] of [
    [oneOf('.js'), script, program, lasting],
    [oneOf('.ttf'), 'font/ttf', program, lasting],
    ['/sw.js', script, program, 'no-cache'],
    ['/sw-off.js', script, program, 'no-cache'],
    ['/nl/app.webmanifest', 'application/manifest+json', other, 'no-cache'],
    ['/icon.svg', 'image/svg+xml', other, 'no-cache'],
    ['/robots.txt', 'text/plain; charset=utf-8', other, 'no-cache'],
  ] as const) {
    const { status, headers } = await ask(path);
    const got = [headers['content-type'], headers['content-security-policy'], headers['cache-control']];
    assert.deepEqual([status, ...got], [200, type, policy, caching], path);
    checkEverywhere(headers, path);
  }
}

async function checkErrors(): Promise<void> {
  const missing = readFileSync(join(root, '404.html'), 'utf8');
  const hidden = ['/_headers', '/.htaccess', '/web.config'];
  for (const path of ['/nl/vragen/zulke-zijn-er-niet/', '/build/weg.12345678.js', '/404.html', ...hidden]) {
    const { status, headers, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.equal(body.toString(), missing, path);
    assert.equal(headers['content-security-policy'], `${metaOf(missing)}; frame-ancestors 'none'`, path);
    assert.equal(headers['cache-control'], 'no-cache', path);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8', path);
    checkEverywhere(headers, path);
  }
  const moved = await ask('/nl/vragen');
  assert.deepEqual([moved.status, moved.headers.location], [301, '/nl/vragen/']);
  checkEverywhere(moved.headers, 'the redirect');
  assert.equal((await ask('/nl/', {}, 'POST')).status, 405);
}

async function checkPacked(): Promise<void> {
  const plain = readFileSync(join(root, 'nl/index.html'));
  const ways = { gzip: gunzipSync, ...(hasBrotli && { br: brotliDecompressSync }) };
  for (const [coding, unpack] of Object.entries(ways)) {
    const { headers, body } = await ask('/nl/', { 'accept-encoding': coding });
    assert.equal(headers['content-encoding'], coding);
    assert.equal(headers.vary, 'Accept-Encoding', coding);
    const ending = coding === 'br' ? 'br' : 'gz';
    assert.deepEqual(body, readFileSync(join(site, `nl/index.html.${ending}`)), `${coding}: not packed beforehand`);
    assert.deepEqual(unpack(body), plain);
    assert.ok(String(headers['content-security-policy']).startsWith("default-src 'none'"), coding);
  }
  assert.equal((await ask('/nl/')).headers['content-encoding'], undefined);
  const { headers } = await ask('/nl/');
  const again = await ask('/nl/', { 'if-none-match': String(headers.etag) });
  assert.equal(again.status, 304);
}

/** What is written down of a visit: no whole address, nothing behind the path, not where it came from. */
async function checkLog(): Promise<void> {
  const secret = 'geheim-7f3a';
  const tried = {
    '203.0.113.77': '203.0.113.0',
    '::ffff:203.0.113.77': '203.0.113.0',
    '2001:db8:12:34:56:78:9a:bc': '2001:db8:12::',
    '2001:db8::bc': '2001:db8::',
    '2001:db8:12::bc': '2001:db8:12::',
    '::1': '::',
  };
  const private_ = { referer: `https://elders.example/${secret}`, 'user-agent': secret };
  for (const address of Object.keys(tried)) {
    await ask(`/nl/?a=${secret}`, { 'x-tried': address, ...private_ });
    await ask(`/s/%23${secret}`, { 'x-tried': address, ...private_ });
    await ask(`/nl/weg%3F${secret}`, { 'x-tried': address, ...private_ });
    await ask(`/nl/vragen?${secret}`, { 'x-tried': address, ...private_ });
  }
  await wait(100);
  const text = readFileSync(log, 'utf8');
  assert.ok(!text.includes(secret), 'the log holds what stood behind the path, or who came');
  const lines = text
    .trimEnd()
    .split('\n')
    .slice(-4 * Object.keys(tried).length);
  const short = lines.map((line) => line.replace(/ \[[^\]]+\]/, '').replace(/ \d+$/, ''));
  assert.deepEqual(
    short,
    Object.values(tried).flatMap((address) => [
      `${address} "GET /nl/" 200`,
      `${address} "GET /s/" 404`,
      `${address} "GET /nl/weg" 404`,
      `${address} "GET /nl/vragen" 301`,
    ]),
  );
}
