// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore, storageKey } from '../../../src/platform/store.ts';
import { blank, guardHistory, wipe } from '../../../src/platform/wipe.ts';

const replaced = vi.fn();
const reloaded = vi.fn();
beforeEach(() => {
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

  test('gives up its place in the history, so that Back cannot bring it back', () => {
    wipe('https://www.knmi.nl/');
    expect(replaced).toHaveBeenCalledExactlyOnceWith('https://www.knmi.nl/');
  });

  test('clears the screen before it leaves', () => {
    replaced.mockImplementation(() => expect(document.documentElement.hidden).toBe(true));
    wipe('/nl/');
    expect(replaced).toHaveBeenCalled();
  });

  test.each(['sessionStorage', 'localStorage'])('still leaves, and wipes the rest, where %s is forbidden', (name) => {
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
    expect(replaced).toHaveBeenCalled();
  });
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

describe('guardHistory', () => {
  const show = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

  test('empties a page that goes, and loads a page anew that comes back from the cache', () => {
    guardHistory();
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
});
