import { leaveNothing } from './visit.ts';

/** Begins as all keys of the portal do, so that wiping takes it too. */
const testKey = 'eigenblik:test';
/** As the service worker of a kiosk names the cache with the files of a build. */
const cachePrefix = 'shell-';

export type StorageResult = 'good' | 'left' | 'bad';

/** Whether this browser keeps what a visit needs, and has nothing of an earlier one. What is left of one goes. */
export function tryStorage(): StorageResult {
  try {
    const isEmpty = sessionStorage.length + localStorage.length === 0 && document.cookie === '';
    const written = String(Math.trunc(performance.now()));
    sessionStorage.setItem(testKey, written);
    const isRead = sessionStorage.getItem(testKey) === written;
    sessionStorage.removeItem(testKey);
    const isGone = sessionStorage.getItem(testKey) === null;
    leaveNothing();
    if (!isRead || !isGone) return 'bad';
    return isEmpty ? 'good' : 'left';
  } catch {
    return 'bad';
  }
}

/** Number of files, or what is the matter. */
export type OfflineResult = number | 'none' | 'old';

/**
 * Whether this device holds the files of this build and a service worker hands them out. Only looks. The names of modules
 * hang on what is in them, so that another build has others.
 */
export async function lookOffline(): Promise<OfflineResult> {
  if (!navigator.serviceWorker?.controller) return 'none';
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  const modules = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const needed = [location.pathname, document.documentElement.dataset['attract'] ?? '/', ...modules];
  for (const name of names) {
    const cache = await caches.open(name);
    const found = await Promise.all(needed.map((address) => cache.match(address)));
    if (found.every(Boolean)) return (await cache.keys()).length;
  }
  return 'old';
}
