/** What opens a seal: today the digits that its maker wrote down. The header of a sealed file (`alg`) tells what it asks for. */
export interface SealKey {
  readonly kind: 'digits';
  readonly digits: string;
}

/**
 * What lies under the seal of this file (of `acceptSealed`); undefined where this key does not open it. The one place where
 * a page opens a seal: another kind of key is one more case here. Never rejects.
 */
export async function unseal(token: string, key: SealKey): Promise<string | undefined> {
  try {
    switch (key.kind) {
      case 'digits': {
        const { openSealed } = await import('../sealed/openSealed.ts');
        return await openSealed(token, key.digits);
      }
    }
  } catch {
    // The module did not come: for who waits it is the same as digits that do not open it.
    return undefined;
  }
}
