/** Every key of the portal starts so. Written here again, not imported: this module must need no other file to work. */
const keyPrefix = 'eigenblik';

/**
 * Wipes all that the portal holds in this tab and leaves to `address`. The screen goes first, in the same frame; then
 * the storages; then the page gives up its place in the history, so that Back cannot bring it back (measured: setting
 * `location.href` lets the back/forward cache restore every answer).
 */
export function wipe(address: string): void {
  blank();
  for (const open of [() => sessionStorage, () => localStorage]) {
    try {
      const storage = open();
      for (const key of Object.keys(storage)) if (key.startsWith(keyPrefix)) storage.removeItem(key);
    } catch {
      // A browser that forbids storage has kept nothing.
    }
  }
  window.name = '';
  location.replace(address);
}

/** Takes everything off the screen at once. */
export function blank(): void {
  // Whoever comes in must not hear what was being read aloud either.
  window.speechSynthesis?.cancel();
  document.documentElement.hidden = true;
  document.body.replaceChildren();
}

/**
 * Keeps the back/forward cache from showing what was wiped since: a page that goes is emptied, and one that comes back
 * from the cache is loaded anew, from what the store then holds.
 */
export function guardHistory(): void {
  addEventListener('pagehide', blank);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    blank();
    location.reload();
  });
}
