// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyNotebook } from '../../../src/core/notebook/Notebook.ts';
import { markExample } from '../../../src/platform/example.ts';
import { showMarks } from '../../../src/platform/showMarks.ts';
import { openStore } from '../../../src/platform/store.ts';
import { toUsualPrint } from '../../../src/platform/usualPrint.ts';

const store = openStore((raw) => raw);
const page = document.documentElement.dataset;
const isLarge = () => document.documentElement.dataset['large'] !== undefined;
const notebook = (largePrint: boolean, question = '') => {
  const empty = emptyNotebook('nl');
  return { ...empty, plan: { ...empty.plan, question }, prepared: { ...empty.prepared, largePrint } };
};

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  delete document.documentElement.dataset['large'];
});

test('says that what stands here is an example, where it is one', () => {
  showMarks(page);
  expect(page['example']).toBeUndefined();
  markExample();
  showMarks(page);
  expect(page['example']).toBe('');
});

describe('large print', () => {
  test('is for who said yes to it, and goes again without touching anything else', () => {
    store.write(notebook(true, 'rust'));
    showMarks(page);
    expect(isLarge()).toBe(true);
    toUsualPrint();
    expect(isLarge()).toBe(false);
    expect(store.read()).toEqual(notebook(false, 'rust'));
  });

  test.each([undefined, notebook(false), notebook(false, '"largePrint":true')])('is for nobody else: %j', (kept) => {
    if (kept) store.write(kept);
    showMarks(page);
    expect(isLarge()).toBe(false);
  });

  test('is no matter where storage is forbidden', () => {
    vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    expect(() => showMarks(page)).not.toThrow();
    expect(toUsualPrint).not.toThrow();
  });
});
