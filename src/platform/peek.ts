/** What stands in this tab under a key. For the first module of every page alone, which must need no other file. */
export function peek(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // A browser that forbids storage has kept nothing.
  }
}
