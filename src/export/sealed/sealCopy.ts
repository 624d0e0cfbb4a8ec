import { CompactEncrypt } from 'jose';
import { fromBase64Url } from '../../core/links/start/base64url.ts';
import { copySealing } from './copySealing.ts';
import { inBlocks } from './inBlocks.ts';

/**
 * A JSON text under a key of 256 bits (base64url), as JWE (RFC 7518 4.5), with an initialisation vector of its own each time.
 * Rejects where the browser has no Web Crypto, and a key of another length.
 */
export async function sealCopy(json: string, key: string): Promise<string> {
  return await new CompactEncrypt(inBlocks(json))
    .setProtectedHeader({ ...copySealing })
    .encrypt(fromBase64Url(key) ?? new Uint8Array());
}
