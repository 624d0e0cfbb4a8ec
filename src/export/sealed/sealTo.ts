import { CompactEncrypt, calculateJwkThumbprint, importJWK } from 'jose';
import type { SealKey } from '../../core/links/start/Organisation.ts';
import { inBlocks } from './inBlocks.ts';
import { sealingToKey } from './sealing.ts';

/**
 * A JSON text that only the private half of this key opens, as JWE (ECDH-ES, RFC 7518 4.6), with the key's thumbprint
 * (RFC 7638), so that who has more keys knows which. Rejects a key that is no point of its curve, and where the browser has no
 * Web Crypto.
 */
export async function sealTo(json: string, { kty, crv, x, y }: SealKey): Promise<string> {
  const { alg, enc, cty } = sealingToKey;
  const key = { kty, crv, x, y };
  return await new CompactEncrypt(inBlocks(json))
    .setProtectedHeader({ alg, enc, cty, kid: await calculateJwkThumbprint(key) })
    .encrypt(await importJWK(key, alg));
}
