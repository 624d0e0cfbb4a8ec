import { compactDecrypt } from 'jose';
import { sealing } from './sealing.ts';

/**
 * What lies under this seal (of `acceptSealed`). Undefined with a wrong passphrase and with a damaged file alike: nobody
 * can tell which of the two it is, and nothing of it comes out.
 */
export async function openSealed(token: string, passphrase: string): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(token, new TextEncoder().encode(passphrase), {
      keyManagementAlgorithms: [sealing.alg],
      contentEncryptionAlgorithms: [sealing.enc],
      maxPBES2Count: sealing.mostRounds,
    });
    return new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
  } catch {
    return undefined;
  }
}
