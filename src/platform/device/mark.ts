import { storageKey } from '../store.ts';

/** In this tab alone. The first module of every page looks for it (`platform/showMarks.ts`). */
const markKey = 'eigenblik:device';

/** Notes in this tab that someone asked to keep what stands here on the device too. */
export interface DeviceMark {
  /** Of what this tab last wrote or read there. */
  readonly revision: string;
  /** Where it is sealed: the key, and the same key under digits. What it opens stands in this tab besides, unsealed. */
  readonly seal?: { readonly key: string; readonly lock: string };
}

/** Undefined where nobody asked in this tab. */
export function readMark(): DeviceMark | undefined {
  try {
    const mark = JSON.parse(sessionStorage.getItem(markKey) ?? 'null') as DeviceMark | null;
    return typeof mark?.revision === 'string' ? mark : undefined;
  } catch {
    return undefined;
  }
}

/** For one write, and no other. */
export function newRevision(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** False where this browser keeps nothing. */
export function writeMark(mark: DeviceMark): boolean {
  try {
    sessionStorage.setItem(markKey, JSON.stringify(mark));
    return true;
  } catch {
    return false;
  }
}

/** From now on this tab writes nothing on the device. */
export function removeMark(): void {
  try {
    sessionStorage.removeItem(markKey);
  } catch {
    // A browser that forbids storage has kept none.
  }
}

/** What stands in this tab, as its pages wrote it; null where nothing does. */
export function notebookText(): string | null {
  try {
    return sessionStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
