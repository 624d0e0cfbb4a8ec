import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
type Ask = (path: string, headers?: Readonly<Record<string, string>>, method?: string) => Promise<Answer>;
type Running = { ask: Ask; url: string /** The file of the log. */; log: string; stop: () => Promise<void> };

const nobody = 65534;
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasBrotli = existsSync(brotliModule);

export function isInstalled(): boolean {
  return spawnSync('nginx', ['-v']).error === undefined;
}

/**
 * Starts nginx with the folder beside a build, as a process without rights, as the container does. `site`: where the packed
 * files are. Throws where it does not start, or where the folder no longer holds what is put in its place here.
 */
export async function startNginx(root: string, site: string): Promise<Running> {
  const own = join(`${root}.hosting`, 'nginx');
  const folder = mkdtempSync(join(tmpdir(), 'eigenblik-nginx-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, nobody, nobody);
  const port = await freePort();
  const log = join(folder, 'access.log');
  const config = join(folder, 'nginx.conf');
  const portal = readFileSync(join(own, 'portal.conf'), 'utf8');
  writeFileSync(
    join(folder, 'portal.conf'),
    hasBrotli ? replaced(portal, { '# brotli_static on;': 'brotli_static on;' }) : portal,
  );
  // The address of a visitor comes from a header here, so that any can be tried.
  const listen = `listen 127.0.0.1:${port}; set_real_ip_from 127.0.0.1; real_ip_header X-Tried;`;
  const places = {
    'include /etc/nginx/modules-enabled/*.conf;': hasBrotli ? `load_module ${brotliModule};` : '',
    '/tmp/nginx': join(folder, 'nginx'),
    '/etc/nginx/portal/portal.conf': join(folder, 'portal.conf'),
    '/etc/nginx/portal/maps.conf': join(own, 'maps.conf'),
    '/dev/stdout': log,
    'listen 8080;': listen,
    'listen [::]:8080;': '',
    'root /srv/portal;': `root ${site};`,
  };
  writeFileSync(config, replaced(readFileSync(join(own, 'nginx.conf'), 'utf8'), places));

  const nginx = spawn('nginx', ['-c', config, '-g', 'daemon off;'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...(isRoot && { uid: nobody, gid: nobody }),
  });
  const ended = new Promise<void>((done) => nginx.once('exit', () => done()));
  const stop = async () => {
    nginx.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const ask: Ask = (path, headers = {}, method = 'GET') => askAt(port, path, headers, method);
  for (let tries = 0; tries < 100 && nginx.exitCode === null; tries += 1) {
    if (await ask('/').catch(() => undefined)) return { ask, log, stop, url: `http://127.0.0.1:${port}/` };
    await wait(50);
  }
  await stop();
  throw new Error('nginx did not answer within five seconds, or did not start; see above.');
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

function askAt(port: number, path: string, headers: Readonly<Record<string, string>>, method: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
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
