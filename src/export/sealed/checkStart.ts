import { fromBase64Url } from '../../core/links/start/base64url.ts';
import type { SignKey } from '../../core/links/start/Organisation.ts';
import { splitSignature } from '../../core/links/start/splitSignature.ts';
import { signedBytes } from './signedBytes.ts';

export interface CheckedStart {
  /** For `acceptStart`. */
  readonly text: string;
  /**
   * `no`: nobody signed. `yes`: the holder of one of these keys did. `wrong`: a signature that none of them made. `unknown`: this
   * browser cannot tell, and so nothing may be said either way.
   */
  readonly signed: 'no' | 'yes' | 'wrong' | 'unknown';
}

/**
 * Who vouches for a start link. `signKeys` are those of the organisation that the link itself names: a signature of another
 * one is wrong. Never throws. What is cut off behind its text is a link that nobody signed, as anyone can make one.
 */
export async function checkStart(fragment: string, signKeys: readonly SignKey[]): Promise<CheckedStart> {
  const split = splitSignature(fragment);
  if (!split) return { text: fragment, signed: 'wrong' };
  const { text, signature } = split;
  if (signature === undefined) return { text, signed: 'no' };
  const bytes = fromBase64Url(signature) as Uint8Array<ArrayBuffer>;
  const seen = await Promise.all(signKeys.map((key) => isBy(key, bytes, text)));
  if (seen.includes(true)) return { text, signed: 'yes' };
  return { text, signed: seen.includes(undefined) ? 'unknown' : 'wrong' };
}

/** Undefined where this browser cannot say: without TLS, or older than Ed25519. */
async function isBy({ kty, crv, x }: SignKey, signature: BufferSource, text: string): Promise<boolean | undefined> {
  try {
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, signedBytes(text));
  } catch {
    return undefined;
  }
}
