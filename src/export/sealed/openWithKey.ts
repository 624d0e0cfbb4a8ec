import { calculateJwkThumbprint, compactDecrypt, decodeProtectedHeader, importJWK } from 'jose';
import type { PrivateSealKey } from '../../core/links/start/OrganisationKeys.ts';
import { sealingToKey } from './sealing.ts';

export type OpenedWithKey =
  | { readonly ok: true; readonly text: string }
  /** Sealed to another key than this, or damaged. */
  | { readonly ok: false; readonly problem: 'other-key' | 'sealed' };

/**
 * What is under this seal (of `acceptSealed`, by key). A file for another key is told apart by the thumbprint in its header;
 * of one that does not open nothing comes out. It never says who sealed it: anyone can seal to a public key.
 */
export async function openWithKey(token: string, key: PrivateSealKey): Promise<OpenedWithKey> {
  try {
    const { kid } = decodeProtectedHeader(token);
    if (kid !== (await calculateJwkThumbprint(key))) return { ok: false, problem: 'other-key' };
    const { plaintext } = await compactDecrypt(token, await importJWK({ ...key }, sealingToKey.alg), {
      keyManagementAlgorithms: [sealingToKey.alg],
      contentEncryptionAlgorithms: [sealingToKey.enc],
    });
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(plaintext) };
  } catch {
    return { ok: false, problem: 'sealed' };
  }
}
