/**
 * Serves the build with a real nginx, from the folder that the build wrote for it, and looks at what comes over the line and
 * into the log. As a process without rights, as the container does. Installs nothing.
 *
 *   node tests/hosting/nginx.ts [build]
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pack } from '../../tools/pack.ts';

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

const root = resolve(process.argv[2] ?? process.env['PORTAL_OUT'] ?? 'dist');
const nobody = 65534;
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotli = existsSync(brotliModule);

if (spawnSync('nginx', ['-v']).error) {
  console.error('There is no nginx here. Remedy: apt-get install nginx-light libnginx-mod-http-brotli-static');
  process.exit(1);
}

const { site, files } = await pack(root);
const folder = mkdtempSync(join(tmpdir(), 'eigenblik-nginx-'));
const isRoot = process.getuid?.() === 0;
if (isRoot) chownSync(folder, nobody, nobody);
const port = await freePort();
const log = join(folder, 'access.log');
const config = join(folder, 'nginx.conf');
writeFileSync(config, localConfig());
writeFileSync(join(folder, 'portal.conf'), locally(read('portal.conf')));

const nginx = spawn('nginx', ['-c', config, '-g', 'daemon off;'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  ...(isRoot && { uid: nobody, gid: nobody }),
});
const ended = new Promise<void>((done) => nginx.once('exit', () => done()));
try {
  await untilItAnswers();
  await checkPages();
  await checkFiles();
  await checkErrors();
  await checkPacked();
  await checkLog();
  console.log(`nginx: ${files} files packed, ${hasBrotli ? 'gzip and brotli' : 'gzip (no brotli module here)'}`);
} finally {
  nginx.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

function read(name: string): string {
  return readFileSync(join(`${root}.hosting`, 'nginx', name), 'utf8');
}

/** The build’s own file, with the places of this run. The address of a visitor comes from a header, so that any can be tried. */
function localConfig(): string {
  const modules = hasBrotli ? `load_module ${brotliModule};` : '';
  return replaced(read('nginx.conf'), {
    'include /etc/nginx/modules-enabled/*.conf;': modules,
    '/tmp/nginx': join(folder, 'nginx'),
    '/etc/nginx/portal/portal.conf': join(folder, 'portal.conf'),
    '/etc/nginx/portal/maps.conf': join(`${root}.hosting`, 'nginx', 'maps.conf'),
    '/dev/stdout': log,
    'listen 8080;': `listen 127.0.0.1:${port}; set_real_ip_from 127.0.0.1; real_ip_header X-Tried;`,
    'listen [::]:8080;': '',
    'root /srv/portal;': `root ${site};`,
  });
}

function locally(text: string): string {
  return hasBrotli ? replaced(text, { '# brotli_static on;': 'brotli_static on;' }) : text;
}

function replaced(text: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((done, [from, to]) => {
    assert.ok(done.includes(from), `nginx folder: no “${from}”`);
    return done.replaceAll(from, to);
  }, text);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = (method === 'GET' ? get : request)({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.once('error', fail);
    asked.end();
  });
}

async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (nginx.exitCode !== null) throw new Error('nginx did not start; see above.');
    const answer = await ask('/').catch(() => undefined);
    if (answer) return;
    await wait(50);
  }
  throw new Error('nginx did not answer within five seconds');
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
    assert.ok(headers['content-security-policy']?.startsWith("default-src 'none'"), coding);
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
