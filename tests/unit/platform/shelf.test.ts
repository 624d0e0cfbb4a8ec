// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openShelf } from '../../../src/platform/shelf.ts';
import { wipe } from '../../../src/platform/wipe.ts';

const shelf = openShelf<unknown>('links', (raw) => ({ accepted: raw }));
const replaced = vi.fn();

beforeEach(() => {
  vi.spyOn(location, 'replace').mockImplementation(replaced);
});
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
  localStorage.clear();
});

describe('openShelf', () => {
  test('keeps on the device, under a key of its own, and accepts anew on every read', () => {
    expect(shelf.write(['a'])).toBe(true);
    expect(shelf.read()).toEqual({ accepted: ['a'] });
    expect([Object.keys(localStorage), sessionStorage.length]).toEqual([['eigenblik:links'], 0]);
  });

  test('leaves not even an empty key', () => {
    shelf.write(['a']);
    expect(shelf.write(undefined)).toBe(true);
    expect(localStorage.length).toBe(0);
    expect(shelf.read()).toEqual({ accepted: null });
  });

  test('reads nothing from a broken text', () => {
    localStorage.setItem('eigenblik:links', '[{');
    expect(shelf.read()).toEqual({ accepted: undefined });
  });

  test('goes when someone wipes everything', () => {
    shelf.write(['canary']);
    wipe('/nl/');
    expect(JSON.stringify({ ...localStorage })).not.toContain('canary');
  });

  test('says so where the device is full or forbids it, and still reads', () => {
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: fail, setItem: fail, removeItem: fail });
    expect([shelf.write(['a']), shelf.write(undefined)]).toEqual([false, false]);
    expect(shelf.read()).toEqual({ accepted: undefined });
  });
});
