/**
 * The only server of the project: for a look at the built site, the end-to-end tests and Lighthouse. It answers as a
 * static host does, with the headers of the build, and listens on this machine alone.
 *
 *   node tools/serve.ts [folder] [--base=/proef/] [--https]      PORT=4321 for a fixed port
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, relative, resolve, sep } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { hostFiles } from '../src/core/host/hostHeaders.ts';

export type ServeOptions = { root: string; port?: number; base?: string; https?: boolean };
export type Served = { url: string; close: () => Promise<void> };

type HeaderBlock = { pattern: RegExp; headers: Map<string, string> };
type Site = { root: string; base: string; blocks: HeaderBlock[] };
type Found = { file: string; status: number } | { redirect: string };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
};
const COMPRESSIBLE = new Set('.html .js .mjs .css .csv .txt .xml .json .webmanifest .svg .ttf .ico'.split(' '));
const HEADERS_FILE = '_headers';
const compress = promisify(brotliCompress);
const packed = new Map<string, Promise<Buffer>>();

/** A path of the headers file: `*` stands for anything, `:name` for one part of a path. */
function toPattern(path: string): RegExp {
  const parts = path.split(/(\*|:[A-Za-z]\w*)/).map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** The format of Netlify and Cloudflare: a path, then indented `Name: value`. Throws on a line that is neither. */
function parseHeaders(text: string, keepHsts: boolean): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      blocks.push({ pattern: toPattern(line.trim()), headers: new Map() });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const headers = blocks.at(-1)?.headers;
    if (!name || value === undefined || !headers) {
      throw new Error(`${HEADERS_FILE}, line ${index + 1}: a path or an indented "Name: value" was expected: ${line}`);
    }
    const key = name.toLowerCase();
    if (key === 'strict-transport-security' && !keepHsts) continue;
    const earlier = headers.get(key);
    headers.set(key, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return blocks;
}

/** Later blocks go over earlier ones. A pattern may be written with the base path or without: hosts differ. */
function headersFor(site: Site, path: string): Record<string, string> {
  const paths = [path, `/${path.slice(site.base.length)}`];
  const matching = site.blocks.filter(({ pattern }) => paths.some((candidate) => pattern.test(candidate)));
  return Object.fromEntries(matching.flatMap(({ headers }) => [...headers]));
}

/** The path that was asked for, decoded; undefined when it is not one. */
function requestedPath(url: string): string | undefined {
  const [encoded = ''] = url.split(/[?#]/, 1);
  try {
    const path = decodeURIComponent(encoded);
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : undefined;
}

/** Where a path leads; undefined when it leads out of the site. */
async function find({ root, base }: Site, path: string): Promise<Found | undefined> {
  const missing = { file: join(root, '404.html'), status: 404 };
  if (`${path}/` === base) return { redirect: base };
  if (!path.startsWith(base)) return missing;
  const file = resolve(root, `.${sep}${path.slice(base.length)}`);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  if (hostFiles.some((name) => file === join(root, name))) return missing;

  const kind = await kindOf(file);
  if (kind === 'folder') {
    const index = join(file, 'index.html');
    if ((await kindOf(index)) !== 'file') return missing;
    if (path.endsWith('/')) return { file: index, status: 200 };
    // Built from the folder and not from what was asked, so that it cannot lead to another host.
    const folder = relative(root, file).split(sep).map(encodeURIComponent).join('/');
    return { redirect: folder ? `${base}${folder}/` : base };
  }
  return kind === 'file' && !path.endsWith('/') ? { file, status: 200 } : missing;
}

function acceptsBrotli(request: IncomingMessage): boolean {
  const accepted = String(request.headers['accept-encoding'] ?? '').split(',');
  return accepted.some((coding) => /^\s*br\s*(;\s*q=(1|0\.\d*[1-9])\d*)?\s*$/.test(coding));
}

/** Compressed as a good host does it beforehand; once per version of a file, however often it is asked for. */
async function brotli(file: string): Promise<Buffer> {
  const key = `${file}\n${(await stat(file)).mtimeMs}`;
  const known = packed.get(key);
  if (known) return known;
  const made = readFile(file).then((content) => {
    return compress(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    });
  });
  packed.set(key, made);
  return made;
}

function sayOnly(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  const type = TYPES['.txt'] ?? 'text/plain';
  response.writeHead(status, { 'content-type': type, ...headers }).end(`${text}\n`);
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sayOnly(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
  }
  const path = requestedPath(request.url ?? '');
  const found = path === undefined ? undefined : await find(site, path);
  if (path === undefined || !found) return sayOnly(response, 400, 'Not a path of this site.');
  if ('redirect' in found) {
    return sayOnly(response, 301, found.redirect, { location: found.redirect, 'cache-control': 'no-cache' });
  }
  if ((await kindOf(found.file)) !== 'file') return sayOnly(response, 404, 'Not found.');

  const extension = extname(found.file).toLowerCase();
  const compressible = COMPRESSIBLE.has(extension);
  const isPacked = compressible && acceptsBrotli(request);
  const body = isPacked ? await brotli(found.file) : await readFile(found.file);
  response.writeHead(found.status, {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    ...(compressible && { vary: 'Accept-Encoding' }),
    ...headersFor(site, path),
    ...(isPacked && { 'content-encoding': 'br' }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A certificate for this machine, made for one run and kept nowhere. */
function makeCertificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'eigenblik-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost'.split(' ');
  const names = ['-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  try {
    const run = spawnSync('openssl', [...request, ...names, '-keyout', key, '-out', cert], { encoding: 'utf8' });
    if (run.error) throw new Error('--https needs the openssl program. Remedy: install it, or serve without --https.');
    if (run.status !== 0) throw new Error(`openssl made no certificate: ${run.stderr.trim()}`);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readSite(folder: string, base: string, https: boolean): Site {
  const root = resolve(folder);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${folder} to serve. Remedy: npm run build.`);
  }
  if (!/^\/([^/]+\/)*$/.test(base)) throw new Error(`The base path ${base} must start and end with a slash.`);
  const file = join(root, HEADERS_FILE);
  const text = statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : '';
  return { root, base, blocks: parseHeaders(text, https) };
}

/** Serves a folder until `close`. Refuses a folder that is not there, a taken port, a broken headers file. */
export async function serve({ root, port = 0, base = '/', https = false }: ServeOptions): Promise<Served> {
  const site = readSite(root, base, https);
  const listener: RequestListener = (request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sayOnly(response, 500, 'The server failed; see its output.');
    });
  };
  const server = https ? createSecureServer(makeCertificate(), listener) : createServer(listener);
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const address = server.address() as AddressInfo;
  const close = () => {
    return new Promise<void>((done, fail) => {
      server.close((error) => (error ? fail(error) : done()));
      server.closeAllConnections();
    });
  };
  return { url: `${https ? 'https' : 'http'}://127.0.0.1:${address.port}${base}`, close };
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string', default: process.env['PORTAL_BASE'] ?? '/' },
      https: { type: 'boolean', default: false },
    },
  });
  const port = Number(process.env['PORT'] ?? 0);
  try {
    const { url, close } = await serve({
      root: positionals[0] ?? process.env['PORTAL_OUT'] ?? 'dist',
      port,
      ...values,
    });
    console.log(`Eigenblik: ${url}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
