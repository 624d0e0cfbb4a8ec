/** Begins as all keys of the portal do, so that wiping takes it too. */
const copyKey = 'eigenblik:device';

/** What this device keeps, as text; null where it keeps nothing; undefined where this browser forbids to look. */
export function readCopyText(): string | null | undefined {
  try {
    return localStorage.getItem(copyKey);
  } catch {
    return undefined;
  }
}

/** False where this browser keeps nothing, or has no room: then what stood there before still does. */
export function writeCopyText(text: string): boolean {
  try {
    localStorage.setItem(copyKey, text);
    return true;
  } catch {
    return false;
  }
}

/** Takes it away. False where it is still there. */
export function removeCopy(): boolean {
  try {
    localStorage.removeItem(copyKey);
    return localStorage.getItem(copyKey) === null;
  } catch {
    return false;
  }
}

/** Calls when another tab changes what this device keeps, or takes it away. */
export function onCopyChanged(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === copyKey || key === null) changed();
  });
}
