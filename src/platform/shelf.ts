import { storageKey } from './store.ts';

/** Something that this device keeps, and not only this tab, because someone pressed a button for it. */
export interface Shelf<T> {
  read(): T;
  /** False when this browser keeps nothing (full, or forbidden): say so. Undefined takes it away. */
  write(value: unknown): boolean;
}

/**
 * Opens a place in this device's localStorage. Its key starts as every key of the portal does, so that "wipe all" finds it.
 * Whatever stands there passes `accept` on every read: an extension, another page or an older build may have written it.
 */
export function openShelf<T>(name: string, accept: (raw: unknown) => T): Shelf<T> {
  const key = `${storageKey}:${name}`;
  return {
    read() {
      try {
        return accept(JSON.parse(localStorage.getItem(key) ?? 'null'));
      } catch {
        return accept(undefined);
      }
    },
    write(value) {
      try {
        if (value === undefined) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}
