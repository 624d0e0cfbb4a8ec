import { publicHalves } from '../../core/links/start/publicHalves.ts';
import { toKeysFile } from '../../core/links/start/toKeysFile.ts';
import { makeOrganisationKeys } from '../../export/sealed/makeOrganisationKeys.ts';
import { inGroups, passphraseLength } from '../../export/sealed/passphrase.ts';
import { sealFile } from '../../export/sealed/sealFile.ts';
import { randomDigits } from '../../platform/chance.ts';
import type { MadeKey } from './reducer.ts';

/** Makes a key and lays its private half under a seal before anything else is done with it. Rejects where a browser cannot. */
export async function makeSealed(today: string): Promise<MadeKey> {
  const keys = await makeOrganisationKeys(today);
  const digits = randomDigits(passphraseLength);
  const token = await sealFile(toKeysFile(keys), digits);
  return { publicKeys: publicHalves(keys), token, digits: inGroups(digits) };
}
