import { shellPrefix } from '../platform/shell.ts';
import type { FileList, Files } from './FileList.ts';
import { keepFiles } from './keepFiles.ts';
import type { FetchEvent, WorkerScope } from './WorkerScope.ts';
import { languageOf, pathOf, wayOf } from './ways.ts';

/** Longer nobody waits for a page that is here too: on a line that is dead but does not say so, it would be half a minute. */
const pageLimitMs = 3000;
/** So long after that, pages come from here at once. */
const slowForMs = 30_000;

const worker = self as unknown as WorkerScope;
const { shell, languages, noLine } = JSON.parse(import.meta.env.PORTAL_FILES) as FileList;
const base = new URL(worker.registration.scope).pathname;
const prefix = shellPrefix(base);
/** The build puts in what stands for the list and for this program: whatever differs is another cache. */
const cacheName = `${prefix}${import.meta.env.PORTAL_VERSION}`;
const anyVary = { ignoreVary: true };
let slowUntil = 0;

const ownCache = () => caches.open(cacheName);
const shells = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));
const kept = async (path: string) => (await ownCache()).match(base + path, anyVary);

/** All or nothing: a worker whose install fails never becomes the active one, and what it had fetched goes. */
async function install(): Promise<void> {
  try {
    await keep(shell);
    for (const language of await wantedLanguages()) await keepLanguage(language);
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
  // Pages come from the host, so an open page and the new worker never mix: programs bear their content in their names.
  await worker.skipWaiting();
}

/** Those of the pages that are open, and those that are kept already. */
async function wantedLanguages(): Promise<Set<string>> {
  const windows = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const open = windows.map(({ url }) => languageOf(pathOf(url, location.origin, base), languages));
  const had = Object.keys(languages).map(async (language) =>
    (await caches.match(base + homeOf(language), anyVary)) ? language : undefined,
  );
  return new Set([...open, ...(await Promise.all(had))].filter((one) => one !== undefined));
}

const homeOf = (language: string) => `${language}/`;

/** Its home page comes last: where that is, the language is whole. */
async function keepLanguage(language: string): Promise<void> {
  const { [homeOf(language)]: home = '', ...others } = languages[language] ?? {};
  await keep(others);
  await keep({ [homeOf(language)]: home });
}

async function keep(files: Files): Promise<void> {
  const cache = await ownCache();
  const earlier = await Promise.all((await shells()).map((name) => caches.open(name)));
  await keepFiles({ files, base, cache, earlier });
}

/** The one before stays until the next: a page of it may be open, and ask for a program that the host no longer has. */
async function activate(): Promise<void> {
  const others = (await shells()).filter((name) => name !== cacheName);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** From the host, which may have a newer one; from here where the line is dead or slow, or the host is out of order. */
async function answerPage(request: Request, path: string): Promise<Response> {
  const here = await kept(path);
  if (here && Date.now() < slowUntil) return here;
  try {
    const response = await (here ? Promise.race([fetch(request), atLatest()]) : fetch(request));
    if (!here || (response && response.status < 500)) return response ?? Response.error();
  } catch {
    // No line.
  }
  return here ?? (await insteadOf(path));
}

async function atLatest(): Promise<undefined> {
  await new Promise((done) => setTimeout(done, pageLimitMs));
  slowUntil = Date.now() + slowForMs;
}

async function insteadOf(path: string): Promise<Response> {
  // As a host does it.
  if (!path.endsWith('/') && (await kept(`${path}/`))) return Response.redirect(`${base}${path}/`);
  const [first] = Object.keys(noLine);
  const page = noLine[languageOf(path, noLine) ?? first ?? ''];
  return (page === undefined ? undefined : await kept(page)) ?? Response.error();
}

async function answerFile(request: Request, path: string): Promise<Response> {
  return (await kept(path)) ?? (await caches.match(base + path, anyVary)) ?? (await fetch(request));
}

/** Who reads pages in a language wants it without a network too. It comes whole, or is tried again at the next page. */
async function alsoKeep(language: string | undefined): Promise<void> {
  if (language === undefined || (await kept(homeOf(language)))) return;
  await keepLanguage(language).catch(() => undefined);
}

function isListed(path: string): boolean {
  return Object.hasOwn(shell, path) || Object.hasOwn(languages[languageOf(path, languages) ?? ''] ?? {}, path);
}

function answer(event: FetchEvent): void {
  const path = pathOf(event.request.url, location.origin, base);
  const way = wayOf(event.request, path, path !== undefined && isListed(path));
  if (way === undefined || path === undefined) return;
  if (way === 'file') {
    event.respondWith(answerFile(event.request, path));
    return;
  }
  const page = answerPage(event.request, path);
  event.respondWith(page);
  event.waitUntil(page.then(() => alsoKeep(languageOf(path, languages))));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', answer);
