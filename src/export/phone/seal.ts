/**
 * A phone code is one version byte, the salt, and what AES-GCM makes of the payload, its tag at the end. The version names
 * everything else: key by PBKDF2-SHA-256 of the digits in 600,000 rounds (OWASP 2023), 256 bits.
 */
const phoneVersion = 2;
export const saltBytes = 16;
export const codeLength = 12;
const rounds = 600_000;
const headBytes = 1 + saltBytes;
const tagBytes = 16;

/** A fresh salt makes a fresh key for each seal, so one nonce does for all. */
const nonce = new Uint8Array(12);

type Bytes = Uint8Array<ArrayBuffer>;

/** Locks a payload with a code of twelve digits. Salt and code come from chance, new for each seal. */
export async function seal(payload: Bytes, code: string, salt: Bytes): Promise<Bytes> {
  const head = Uint8Array.from([phoneVersion, ...salt]);
  const locked = await crypto.subtle.encrypt(lock(head), await keyOf(code, salt), payload);
  return Uint8Array.from([...head, ...new Uint8Array(locked)]);
}

/** The payload again; undefined for another code and for anything that was changed: no one can tell which. */
export async function unseal(sealed: Bytes, code: string): Promise<Bytes | undefined> {
  const head = sealed.subarray(0, headBytes);
  const key = await keyOf(code, head.slice(1));
  try {
    return new Uint8Array(await crypto.subtle.decrypt(lock(head), key, sealed.subarray(headBytes)));
  } catch {
    return undefined;
  }
}

/** Versions that may come; what begins with another byte lost digits on its way. */
const lastVersion = 15;

/** Whether this can be a phone code at all; one of another version is named: a kiosk and a phone may differ for a day. */
export function judgeSealed(sealed: Bytes | undefined): 'sound' | 'damaged' | 'too-new' {
  const [version = 0] = sealed ?? [];
  if (!sealed || sealed.length <= headBytes + tagBytes || version > lastVersion) return 'damaged';
  return version === phoneVersion ? 'sound' : 'too-new';
}

function lock(head: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: head };
}

async function keyOf(code: string, salt: Bytes): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveKey']);
  const derive = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return await crypto.subtle.deriveKey(derive, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
