/** Begins as all keys of the portal do, so that wiping takes it too. */
const scopeKey = 'eigenblik:areas';

/**
 * How much this tab fetches of a long list, as someone said before; undefined where nobody said so in this tab. A file that
 * was opened here does not say it: what its place would give away is asked anew.
 */
export function readAreaScope(): string | undefined {
  try {
    return sessionStorage.getItem(scopeKey) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeAreaScope(scope: string): void {
  try {
    sessionStorage.setItem(scopeKey, scope);
  } catch {
    // Then the next page asks again.
  }
}
