/** Must start with the prefix that wipe.ts looks for (tested). */
export const storageKey = 'eigenblik';

/** The one place where the notebook lives between pages: this tab's sessionStorage. */
export interface Store<T> {
  read(): T;
  /** False when this browser keeps nothing (full, or forbidden): say so, and offer the keep file. */
  write(value: T): boolean;
}

/**
 * Opens the store. Whatever stands there passes `accept` on every read: another tab, an extension or an older build
 * may have written it.
 */
export function openStore<T>(accept: (raw: unknown) => T): Store<T> {
  return {
    read() {
      try {
        return accept(JSON.parse(sessionStorage.getItem(storageKey) ?? 'null'));
      } catch {
        return accept(undefined);
      }
    },
    write(value) {
      try {
        sessionStorage.setItem(storageKey, JSON.stringify(value));
        // Whoever asked to keep it on the device too has a module here that listens (device/events.ts).
        dispatchEvent(new Event(storageKey));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Ids of the questionnaires that someone answered in this tab; undefined when nothing was kept at all. */
export function keptQuestionnaires(): string[] | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const answers: unknown = Reflect.get(kept, 'answers');
    return typeof answers === 'object' && answers !== null ? Object.keys(answers) : [];
  } catch {
    return undefined;
  }
}
