import { randomDigits } from '../../platform/chance.ts';
import { download } from '../../platform/files.ts';

/** A sealed file that was handed out, and the digits that open it, in groups to be written down. */
export interface HandedSealed {
  readonly name: string;
  readonly passphrase: string;
}

/** Seals a file and hands it out; `name` is without an ending. Rejects where this browser cannot seal. */
export async function handSealed(json: string, name: string): Promise<HandedSealed> {
  const { sealFile } = await import('../../export/sealed/sealFile.ts');
  const { inGroups, passphraseLength } = await import('../../export/sealed/passphrase.ts');
  const passphrase = randomDigits(passphraseLength);
  const file = `${name}.verzegeld`;
  download(await sealFile(json, passphrase), file, 'application/octet-stream');
  return { name: file, passphrase: inGroups(passphrase) };
}
