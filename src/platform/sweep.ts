import { shellPrefix } from './shell.ts';

/** As in wipe.ts: what is ours starts so. */
const ours = /^eigenblik/;
/** Where the portal hangs, with a slash at its end. */
const folder = import.meta.env.BASE_URL.replace(/\/*$/, '/');
/** The site's own files, for when there is no network. */
const isOfBuild = (name: string) => name.startsWith(shellPrefix(folder));
const isKiosk = import.meta.env.PORTAL_PROFILE === 'kiosk';

/**
 * Takes away what holds no answer, and still says that someone was here: the files of the site, kept for when there is no
 * network, with the worker that keeps them, and whatever else bears our name. What is not ours stays: a portal may share
 * its address with the municipality's own site.
 *
 * In a kiosk the files of the build and their worker stay, or it would not start without a network; every other cache
 * goes, and so does what is on the clipboard. Never throws: what a browser does not have, it has not kept.
 */
export async function sweep(): Promise<void> {
  dropCookies();
  const parts = isKiosk ? [dropCaches, dropDatabases, emptyClipboard] : [dropCaches, dropDatabases, dropWorkers];
  await Promise.allSettled(parts.map((drop) => drop()));
}

/** The portal sets none. One of that name with another path than ours is not seen here, and not sent to us. */
function dropCookies(): void {
  for (const cookie of document.cookie.split('; ')) {
    const [name = ''] = cookie.split('=');
    if (!ours.test(name)) continue;
    // biome-ignore lint/suspicious/noDocumentCookie: not every browser has the Cookie Store
    for (const path of [folder, '/']) document.cookie = `${name}=;max-age=-1;path=${path}`;
  }
}

async function dropCaches(): Promise<void> {
  const names = await caches.keys();
  const isDropped = (name: string) => (isKiosk ? !isOfBuild(name) : ours.test(name) || isOfBuild(name));
  await Promise.all(names.filter(isDropped).map((name) => caches.delete(name)));
}

async function dropDatabases(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) if (ours.test(name)) indexedDB.deleteDatabase(name);
}

async function dropWorkers(): Promise<void> {
  const start = location.origin + folder;
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.filter(({ scope }) => scope.startsWith(start)).map((worker) => worker.unregister()));
}

/** Someone before may have copied a line. A browser that allows it only after a press refuses, and asks nothing. */
async function emptyClipboard(): Promise<void> {
  await navigator.clipboard.writeText('');
}
