import { toBase64Url } from '../../core/links/start/base64url.ts';
import type { PrivateSignKey } from '../../core/links/start/OrganisationKeys.ts';
import { signedBytes } from './signedBytes.ts';

/**
 * A start text with a signature behind it: `text.signature`. It is that of a compact JWS with header {"alg":"EdDSA"} whose
 * header and payload are left out, because both are known (RFC 7515, appendix F; RFC 8037). Rejects where the browser does
 * not know Ed25519.
 */
export async function signStart(text: string, key: PrivateSignKey): Promise<string> {
  const signer = await crypto.subtle.importKey('jwk', { ...key }, 'Ed25519', false, ['sign']);
  const signature = await crypto.subtle.sign('Ed25519', signer, signedBytes(text));
  return `${text}.${toBase64Url(new Uint8Array(signature))}`;
}
