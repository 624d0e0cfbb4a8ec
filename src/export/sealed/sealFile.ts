import { CompactEncrypt } from 'jose';
import { sealing } from './sealing.ts';

/** So that the size of a sealed file does not tell how much someone wrote. */
const blockBytes = 4096;

/**
 * A file of ours under a passphrase, as JWE (RFC 7516; PBES2, RFC 7518 4.8): any JOSE library opens it. From outside nobody
 * can tell whether it is to keep or to show. `rounds` is for tests alone. Rejects where the browser has no Web Crypto, such
 * as on a page that came without TLS.
 */
export async function sealFile(json: string, passphrase: string, rounds: number = sealing.rounds): Promise<string> {
  const bytes = new TextEncoder().encode(json);
  const padded = new Uint8Array(Math.ceil(bytes.length / blockBytes) * blockBytes).fill(0x20);
  padded.set(bytes);
  return await new CompactEncrypt(padded)
    .setProtectedHeader({ alg: sealing.alg, enc: sealing.enc, cty: sealing.cty })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(new TextEncoder().encode(passphrase));
}
