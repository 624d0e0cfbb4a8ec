import { storageKey } from './store.ts';

/** Back to letters of the usual size, on this page and the next (`largePrint.ts`). Nothing else of the notebook is touched. */
export function toUsualPrint(): void {
  delete document.documentElement.dataset['large'];
  try {
    const kept = sessionStorage.getItem(storageKey);
    if (kept) sessionStorage.setItem(storageKey, kept.replace('"largePrint":true', '"largePrint":false'));
  } catch {
    // A browser that forbids storage has kept no setting.
  }
}
