import sweeper from './sweepNow.ts?worker&url';

/** Every key of the portal starts so. Written here again, not imported: this module must need no other file to work. */
const keyPrefix = 'eigenblik';
/** What is left after the answers may take so long; a screen that stays empty for longer would draw the eye. */
const sweepAtMostMs = 200;

/** To the other tabs of this site in this browser. */
let channel: BroadcastChannel | undefined;

/**
 * Wipes all that the portal holds in this browser and leaves to `address` (ADR 0033). The screen goes first, in the same
 * frame; then all that can hold an answer; then the other tabs hear of it. What holds none (`sweep.ts`) gets a moment.
 * Then the page gives up its place in the history, so that Back cannot bring it back (measured: setting `location.href`
 * lets the back/forward cache restore every answer). `isThisTab`: an example goes, and what is elsewhere stays.
 */
export function wipe(address: string, isThisTab?: boolean): void {
  forget(isThisTab);
  const leave = () => location.replace(address);
  if (isThisTab) leave();
  else {
    channel?.postMessage('wiped');
    const late = new Promise((done) => setTimeout(done, sweepAtMostMs));
    Promise.race([import(/* @vite-ignore */ sweeper), late]).then(leave, leave);
  }
}

/** Takes all that can hold an answer, and lets this page keep nothing more: it stays alive until the next one is there. */
function forget(isThisTab?: boolean): void {
  blank();
  for (const open of [() => localStorage, () => sessionStorage].slice(isThisTab ? 1 : 0)) {
    try {
      const storage = open();
      for (const key of Object.keys(storage)) if (key.startsWith(keyPrefix)) storage.removeItem(key);
    } catch {
      // A browser that forbids storage has kept nothing.
    }
  }
  Storage.prototype.setItem = () => {};
  window.name = '';
}

/** Takes everything off the screen at once. */
export function blank(): void {
  // Whoever comes in must not hear what was being read aloud either.
  window.speechSynthesis?.cancel();
  document.documentElement.hidden = true;
  document.body?.replaceChildren();
}

/**
 * Watches for what would show answers that were wiped since. The back/forward cache: a page that goes is emptied, and one
 * that comes back from it is loaded anew, from what the store then holds. And another tab that is wiped: then this one goes
 * empty too, and to its own start; who looks on must not see a foreign page appear by itself.
 */
export function guardPage(): void {
  addEventListener('pagehide', blank);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    blank();
    location.reload();
  });
  try {
    channel = new BroadcastChannel(keyPrefix);
    // Nothing else is ever said there.
    channel.onmessage = () => {
      // Where the head of the page is still on its way: the page itself, from nothing.
      location.replace(document.querySelector<HTMLAnchorElement>('.brand')?.href ?? '');
      forget();
    };
  } catch {
    // A browser without it wipes each tab by itself.
  }
}
