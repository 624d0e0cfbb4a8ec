import { CompactEncrypt } from 'jose';
import { inBlocks } from './inBlocks.ts';
import { sealing } from './sealing.ts';

/**
 * A file of ours under a passphrase, as JWE (RFC 7516; PBES2, RFC 7518 4.8): any JOSE library opens it. From outside nobody
 * can tell whether it is to keep or to show. `rounds` is for tests alone. Rejects where the browser has no Web Crypto, such
 * as on a page that came without TLS.
 */
export async function sealFile(json: string, passphrase: string, rounds: number = sealing.rounds): Promise<string> {
  return await new CompactEncrypt(inBlocks(json))
    .setProtectedHeader({ alg: sealing.alg, enc: sealing.enc, cty: sealing.cty })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(new TextEncoder().encode(passphrase));
}
