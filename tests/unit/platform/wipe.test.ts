// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore, storageKey } from '../../../src/platform/store.ts';
import { blank, guardPage, wipe } from '../../../src/platform/wipe.ts';

const sweeping = vi.hoisted(() => ({ address: '' }));
vi.mock('../../../src/platform/sweepNow.ts?worker&url', () => ({
  get default() {
    return sweeping.address;
  },
}));

const replaced = vi.fn();
const reloaded = vi.fn();
beforeEach(() => {
  sweeping.address = 'data:text/javascript,1';
  vi.spyOn(location, 'replace').mockImplementation(replaced);
  vi.spyOn(location, 'reload').mockImplementation(reloaded);
  document.documentElement.hidden = false;
  document.body.innerHTML = '<p>my answers</p>';
});
afterEach(() => {
  replaced.mockReset();
  reloaded.mockReset();
  vi.unstubAllGlobals();
  sessionStorage.clear();
  localStorage.clear();
});

describe('wipe', () => {
  test('leaves nothing of the portal in either storage, on the screen or in the window', () => {
    openStore<unknown>(() => null).write({ answers: 'canary' });
    sessionStorage.setItem(`${storageKey}:more`, 'canary');
    localStorage.setItem(storageKey, 'canary');
    window.name = 'canary';
    wipe('/nl/');
    expect(JSON.stringify([{ ...sessionStorage }, { ...localStorage }, window.name])).not.toContain('canary');
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
    expect(document.body.childNodes).toHaveLength(0);
  });

  test('leaves alone what is not ours', () => {
    localStorage.setItem('other', 'x');
    wipe('/nl/');
    expect(localStorage.getItem('other')).toBe('x');
  });

  test('gives up its place in the history, so that Back cannot bring it back', async () => {
    wipe('https://www.knmi.nl/');
    await vi.waitFor(() => expect(replaced).toHaveBeenCalled());
    expect(replaced).toHaveBeenCalledExactlyOnceWith('https://www.knmi.nl/');
  });

  test('clears the screen before it leaves', () => {
    wipe('/nl/');
    expect(document.documentElement.hidden).toBe(true);
    expect(replaced).not.toHaveBeenCalled();
  });

  test.each([
    ['is swept', 'data:text/javascript,1'],
    ['cannot be swept', 'data:text/javascript,throw 1'],
    ['takes too long', 'data:text/javascript,await new Promise(()=>{})'],
  ])('leaves once, and within its time, when the rest %s', async (_what, address) => {
    sweeping.address = address;
    const startedAt = performance.now();
    wipe('/nl/');
    await vi.waitFor(() => expect(replaced).toHaveBeenCalled());
    expect(performance.now() - startedAt).toBeLessThan(500);
    await new Promise((done) => setTimeout(done, 300));
    expect(replaced).toHaveBeenCalledOnce();
  });

  test('of an example takes what is in this tab alone', () => {
    const told = vi.fn();
    const other = new BroadcastChannel('eigenblik');
    other.onmessage = told;
    sessionStorage.setItem(storageKey, 'canary');
    localStorage.setItem(storageKey, 'kept');
    wipe('/nl/', true);
    expect([sessionStorage.length, localStorage.getItem(storageKey)]).toEqual([0, 'kept']);
    expect(replaced).toHaveBeenCalledExactlyOnceWith('/nl/');
    other.close();
    expect(told).not.toHaveBeenCalled();
  });

  test.each(['sessionStorage', 'localStorage'])(
    'still leaves, and wipes the rest, where %s is forbidden',
    async (name) => {
      const [mine, other] =
        name === 'sessionStorage' ? ['sessionStorage', localStorage] : ['localStorage', sessionStorage];
      other.setItem(storageKey, 'canary');
      vi.stubGlobal(
        mine ?? '',
        new Proxy(
          {},
          {
            ownKeys() {
              throw new DOMException('forbidden', 'SecurityError');
            },
          },
        ),
      );
      wipe('/nl/');
      expect(other.length).toBe(0);
      await vi.waitFor(() => expect(replaced).toHaveBeenCalled());
    },
  );
});

describe('the key of the store', () => {
  test('is one that wipe finds', () => {
    sessionStorage.setItem(storageKey, 'canary');
    wipe('/nl/');
    expect(sessionStorage.getItem(storageKey)).toBeNull();
  });
});

describe('blank', () => {
  test('takes everything off the screen', () => {
    blank();
    expect(document.documentElement.hidden).toBe(true);
    expect(document.body.textContent).toBe('');
  });

  test('stops what is being read aloud, also when the page is wiped or left', () => {
    const cancel = vi.fn();
    vi.stubGlobal('speechSynthesis', { cancel });
    blank();
    expect(cancel).toHaveBeenCalledTimes(1);
    wipe('/nl/');
    expect(cancel).toHaveBeenCalledTimes(2);
  });
});

describe('guardPage', () => {
  const show = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

  test('empties a page that goes, and loads a page anew that comes back from the cache', () => {
    guardPage();
    show(false);
    expect(document.body.textContent).toBe('my answers');
    expect(reloaded).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('pagehide'));
    expect(document.body.textContent).toBe('');
    document.body.innerHTML = '<p>from the cache</p>';
    show(true);
    expect(document.body.textContent).toBe('');
    expect(reloaded).toHaveBeenCalledOnce();
  });

  test('goes empty when another tab is wiped, and to its own start', async () => {
    guardPage();
    document.body.innerHTML = '<a class="brand" href="https://portal.test/ar/">Eigenblik</a><p>my answers</p>';
    sessionStorage.setItem(storageKey, 'canary');
    const other = new BroadcastChannel('eigenblik');
    other.postMessage('wiped');
    await vi.waitFor(() => expect(replaced).toHaveBeenCalledWith('https://portal.test/ar/'));
    expect([document.body.textContent, sessionStorage.length]).toEqual(['', 0]);
    other.close();
  });

  test('tells the other tabs when this one is wiped', async () => {
    guardPage();
    const told = vi.fn();
    const other = new BroadcastChannel('eigenblik');
    other.onmessage = ({ data }) => told(data);
    wipe('/nl/');
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith('wiped'));
    other.close();
  });

  test('works in a browser that has no channel between tabs', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(guardPage).not.toThrow();
    wipe('/nl/');
    await vi.waitFor(() => expect(replaced).toHaveBeenCalled());
  });
});
