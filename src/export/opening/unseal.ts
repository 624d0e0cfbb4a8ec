import type { PrivateSealKey } from '../../core/links/start/OrganisationKeys.ts';
import type { OpenedWithKey } from '../sealed/openWithKey.ts';

/**
 * What opens a seal: the digits that its maker wrote down, or the key of an organisation. The header of a sealed file tells
 * which of the two it asks for (`acceptSealed`).
 */
export type Opener =
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'key'; readonly key: PrivateSealKey };

/**
 * What lies under the seal of this file (of `acceptSealed`). The one place where a page opens a seal: another kind of opener is
 * one more case here. Never rejects.
 */
export async function unseal(token: string, opener: Opener): Promise<OpenedWithKey> {
  try {
    if (opener.kind === 'key') {
      const { openWithKey } = await import('../sealed/openWithKey.ts');
      return await openWithKey(token, opener.key);
    }
    const { openSealed } = await import('../sealed/openSealed.ts');
    const text = await openSealed(token, opener.digits);
    return text === undefined ? { ok: false, problem: 'sealed' } : { ok: true, text };
  } catch {
    // The module did not come: for who waits it is the same as digits that do not open it.
    return { ok: false, problem: 'sealed' };
  }
}
