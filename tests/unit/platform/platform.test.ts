// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { randomBytes, randomDigits, uniqueId } from '../../../src/platform/chance.ts';
import { copyText } from '../../../src/platform/clipboard.ts';
import { today } from '../../../src/platform/clock.ts';
import { announceDanger, onDanger } from '../../../src/platform/danger.ts';
import { readFile } from '../../../src/platform/files.ts';
import { isFreshVisit, readLateData, readPageData, rootElement } from '../../../src/platform/page.ts';

afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('today', () => {
  test('is the day by the clock of this device, two digits each', () => {
    vi.useFakeTimers({ now: new Date(2026, 0, 5, 23, 59) });
    expect(today()).toBe('2026-01-05');
  });
});

describe('uniqueId', () => {
  test('is thirty-two hexadecimal digits, and never the same', () => {
    const ids = Array.from({ length: 100 }, uniqueId);
    expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(100);
  });
});

describe('randomDigits', () => {
  test('are so many, each about as often as another, and never the same', () => {
    const codes = Array.from({ length: 1000 }, () => randomDigits(12));
    expect(codes.filter((code) => !/^\d{12}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(1000);
    for (const digit of '0123456789') {
      const often = codes.join('').split(digit).length - 1;
      // 1,200 expected; five standard deviations are 164.
      expect(Math.abs(often - 1200), digit).toBeLessThan(164);
    }
  });

  test('leave out bytes that would favour some digits', () => {
    const spy = vi.spyOn(crypto, 'getRandomValues');
    spy.mockImplementation((bytes) => (bytes as Uint8Array).fill(255).fill(249, 3) && bytes);
    expect(randomDigits(4)).toBe('9999');
    expect(randomBytes(2)).toEqual(new Uint8Array([255, 255]));
  });
});

describe('copyText', () => {
  test.each([
    ['allows it', { writeText: () => Promise.resolve() }, true],
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }, false],
    ['has no clipboard', undefined, false],
  ])('says whether it worked: the browser %s', async (_what, clipboard, worked) => {
    vi.stubGlobal('navigator', { clipboard });
    expect(await copyText('words')).toBe(worked);
    vi.unstubAllGlobals();
  });
});

describe('danger', () => {
  test('reaches whoever listens, and is kept nowhere', () => {
    const heard = vi.fn();
    onDanger(heard);
    announceDanger({ kinds: ['violence'], slot: null });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ kinds: ['violence'], slot: null });
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).toBe('{}');
  });
});

describe('readFile', () => {
  test('reads a file that is small enough, and does not touch one that is not', async () => {
    const file = new File(['hello'], 'x.json');
    const read = vi.spyOn(file, 'arrayBuffer');
    expect(await readFile(file, 4)).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
    expect(new TextDecoder().decode(await readFile(file, 5))).toBe('hello');
  });
});

describe('the page', () => {
  test('gives its data block, or nothing where there is none', () => {
    expect(readPageData()).toBeNull();
    document.body.innerHTML = '<script type="application/json" id="data">{"lang":"nl"}</script><div id="app"></div>';
    expect(readPageData()).toEqual({ lang: 'nl' });
    expect(rootElement().id).toBe('app');
  });

  test('gives the data behind the modules when it has come whole, and nothing when it has not', () => {
    const state = vi.spyOn(document, 'readyState', 'get');
    const lay = (text: string) => {
      document.body.innerHTML = `<script type="application/json" id="late-data">${text}</script>`;
    };
    lay('{"rest":1}');
    state.mockReturnValue('loading');
    expect(readLateData()).toBeUndefined();
    state.mockReturnValue('interactive');
    expect(readLateData()).toEqual({ rest: 1 });
    lay('{"rest":');
    expect(readLateData()).toBeNull();
    document.body.innerHTML = '';
    expect(readLateData()).toBeNull();
    state.mockRestore();
  });

  test('says that it has no place for an island', () => {
    expect(() => rootElement()).toThrow('This page has no #app');
  });

  test.each([
    ['navigate', true],
    ['reload', false],
    ['back_forward', false],
    [undefined, false],
  ])('knows whether it was opened anew: %s', (type, fresh) => {
    const entries = type ? [{ type } as unknown as PerformanceEntry] : [];
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(entries);
    expect(isFreshVisit()).toBe(fresh);
  });
});
