// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { storageKey } from '../../../src/platform/store.ts';
import { handOverVisit, leaveNothing, takeVisit } from '../../../src/platform/visit.ts';

const markKey = `${storageKey}:visit`;
const now = () => performance.timeOrigin + performance.now();

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
  localStorage.clear();
});

describe('takeVisit', () => {
  test.each([
    ['nothing', undefined, false],
    ['a mark of a page that went while this one was on its way', 0, true],
    ['a mark of before this page was asked for: a tab that was closed and brought back', -60_000, false],
    ['a mark from later than now: a clock that was set back', 3_600_000, false],
  ])('finds %s', (_what, afterStartMs, isTaken) => {
    if (afterStartMs !== undefined) sessionStorage.setItem(markKey, String(performance.timeOrigin + afterStartMs));
    expect(takeVisit()).toBe(isTaken);
    expect(sessionStorage.length, 'a crash from here on finds no mark').toBe(0);
  });

  test.each(['', 'x', '1', 'Infinity', '{}'])('takes no other text for a mark: “%s”', (text) => {
    sessionStorage.setItem(markKey, text);
    expect(takeVisit()).toBe(false);
  });

  test('is no where nothing can be kept', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(takeVisit()).toBe(false);
  });
});

test('a page hands over when it goes, and not before', () => {
  handOverVisit();
  expect(sessionStorage.length).toBe(0);
  dispatchEvent(new Event('pagehide'));
  const mark = Number(sessionStorage.getItem(markKey));
  expect(Math.abs(mark - now())).toBeLessThan(1000);
  expect(takeVisit()).toBe(true);
});

test('nothing of an earlier visit is left, whatever its name', () => {
  sessionStorage.setItem('x', 'canary');
  localStorage.setItem(storageKey, 'canary');
  window.name = 'canary';
  leaveNothing();
  expect([sessionStorage.length, localStorage.length, window.name]).toEqual([0, 0, '']);
});
