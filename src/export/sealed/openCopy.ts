import { compactDecrypt } from 'jose';
import { fromBase64Url } from '../../core/links/start/base64url.ts';
import { acceptSealed } from './acceptSealed.ts';
import { copySealing } from './copySealing.ts';
import { openSealed } from './openSealed.ts';

export interface OpenedCopy {
  readonly text: string;
  /** Of 256 bits, base64url: to go on writing with. */
  readonly key: string;
}

/** What is under `lock` and `token`. Undefined with wrong digits and with damage alike; nothing of it comes out then. */
export async function openCopy(lock: string, token: string, digits: string): Promise<OpenedCopy | undefined> {
  try {
    const sealed = acceptSealed(lock);
    if (sealed?.by !== 'digits') return undefined;
    const key = JSON.parse((await openSealed(sealed.token, digits)) ?? 'null');
    if (typeof key !== 'string') return undefined;
    const { plaintext } = await compactDecrypt(token, fromBase64Url(key) ?? new Uint8Array(), {
      keyManagementAlgorithms: [copySealing.alg],
      contentEncryptionAlgorithms: [copySealing.enc],
    });
    return { key, text: new TextDecoder('utf-8', { fatal: true }).decode(plaintext) };
  } catch {
    return undefined;
  }
}
