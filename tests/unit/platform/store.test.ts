// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keptQuestionnaires, openStore, storageKey } from '../../../src/platform/store.ts';

const accept = (raw: unknown) => ({ accepted: raw });
const store = openStore<unknown>(accept);

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
  localStorage.clear();
});

/** A storage as a browser gives it that keeps nothing. */
function forbid(): void {
  const fail = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('sessionStorage', { getItem: fail, setItem: fail });
}

describe('openStore', () => {
  test('gives back what was written, and accepts it anew on every read', () => {
    expect(store.write({ answers: { a: 1 } })).toBe(true);
    expect(store.read()).toEqual({ accepted: { answers: { a: 1 } } });
  });

  test('keeps it in this tab alone, under one key', () => {
    store.write('x');
    expect(Object.keys(sessionStorage)).toEqual([storageKey]);
    expect(localStorage.length).toBe(0);
  });

  test('reads nothing where nothing was written', () => {
    expect(store.read()).toEqual({ accepted: null });
  });

  test.each(['{', '', 'undefined', '{"a":'])('reads nothing from the broken text “%s”', (text) => {
    sessionStorage.setItem(storageKey, text);
    expect([{ accepted: undefined }, { accepted: null }]).toContainEqual(store.read());
  });

  test('reads nothing where storage is forbidden', () => {
    forbid();
    expect(store.read()).toEqual({ accepted: undefined });
  });

  test('says that nothing was kept where storage is full or forbidden', () => {
    forbid();
    expect(store.write('x')).toBe(false);
  });
});

describe('keptQuestionnaires', () => {
  test('names the questionnaires with answers once something was written, and not before', () => {
    expect(keptQuestionnaires()).toBeUndefined();
    store.write({});
    expect(keptQuestionnaires()).toEqual([]);
    store.write({ answers: { parenting: {} } });
    expect(keptQuestionnaires()).toEqual(['parenting']);
  });

  test('looks at nothing but our own key in this tab', () => {
    sessionStorage.setItem('other', '{}');
    localStorage.setItem(storageKey, '{}');
    expect(keptQuestionnaires()).toBeUndefined();
  });

  test.each(['x', '"x"', '7', 'null'])('takes %s in the storage for nothing', (text) => {
    sessionStorage.setItem(storageKey, text);
    expect(keptQuestionnaires()).toBeUndefined();
  });

  test('names nothing where storage is forbidden', () => {
    forbid();
    expect(keptQuestionnaires()).toBeUndefined();
  });
});
