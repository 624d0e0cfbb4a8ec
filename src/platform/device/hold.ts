/** One tab of this browser writes what the device keeps. */
const lockName = 'eigenblik-device';
/** As long as a page of another tab takes to make way for its next. */
const patienceMs = 1500;

let release: (() => void) | undefined;

/**
 * Asks to be the one tab that writes; `steal`: whoever else is. True once it is, which lasts until the page goes or `lost`
 * is called. True as well in a browser that has no locks: then the revision alone keeps tabs apart.
 */
export function holdDevice(steal: boolean, lost: () => void): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((answer) => {
    // Not AbortSignal.timeout: browsers of 2022 have locks and not yet that.
    const waiting = new AbortController();
    setTimeout(() => waiting.abort(), patienceMs);
    const how = steal ? { steal } : { signal: waiting.signal };
    const held = () => {
      answer(true);
      return new Promise<void>((done) => {
        release = done;
      });
    };
    navigator.locks.request(lockName, how, held).catch(() => {
      answer(false);
      lost();
    });
  });
}

/** Makes way at once: a browser may take its time to end a page that goes. */
export function letDeviceGo(): void {
  release?.();
  release = undefined;
}
