// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyNotebook } from '../../../src/core/notebook/Notebook.ts';
import { applyLargePrint } from '../../../src/platform/largePrint.ts';
import { openStore } from '../../../src/platform/store.ts';
import { toUsualPrint } from '../../../src/platform/usualPrint.ts';

const store = openStore((raw) => raw);
const isLarge = () => document.documentElement.dataset['large'] !== undefined;
const notebook = (largePrint: boolean, question = '') => {
  const empty = emptyNotebook('nl');
  return { ...empty, plan: { ...empty.plan, question }, prepared: { ...empty.prepared, largePrint } };
};

afterEach(() => {
  sessionStorage.clear();
  delete document.documentElement.dataset['large'];
  vi.restoreAllMocks();
});

describe('large print', () => {
  test('is for who said yes to it, and goes again without touching anything else', () => {
    store.write(notebook(true, 'rust'));
    applyLargePrint();
    expect(isLarge()).toBe(true);
    toUsualPrint();
    expect(isLarge()).toBe(false);
    expect(store.read()).toEqual(notebook(false, 'rust'));
  });

  test.each([undefined, notebook(false), notebook(false, '"largePrint":true')])('is for nobody else: %j', (kept) => {
    if (kept) store.write(kept);
    applyLargePrint();
    expect(isLarge()).toBe(false);
  });

  test('is no matter where storage is forbidden', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    expect(applyLargePrint).not.toThrow();
    expect(toUsualPrint).not.toThrow();
  });
});
