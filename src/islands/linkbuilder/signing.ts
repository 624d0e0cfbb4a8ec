import type { Organisation } from '../../core/links/start/Organisation.ts';
import type { OrganisationKeys } from '../../core/links/start/OrganisationKeys.ts';
import { signStart } from '../../export/sealed/signStart.ts';
import { type KeyProblem, openKeyFile } from '../openKeyFile.ts';

/** The key of an organisation as long as it is open: in memory, and nowhere else. */
export interface Signing {
  readonly isBusy: boolean;
  readonly problem: KeyProblem | undefined;
  readonly cannot: boolean;
  readonly open: { readonly code: number; readonly keys: OrganisationKeys } | undefined;
  /** What was signed last, and with its signature. */
  readonly signed: { readonly text: string; readonly fragment: string } | undefined;
}

export const notSigning: Signing = {
  isBusy: false,
  problem: undefined,
  cannot: false,
  open: undefined,
  signed: undefined,
};

/** Opens a key file for this organisation; one of another organisation is refused. */
export async function openFor(
  { code, signKeys }: Pick<Organisation, 'code' | 'signKeys'>,
  file: File | undefined,
  typed: string,
): Promise<Signing> {
  const opened = await openKeyFile(file, typed);
  if (!opened.ok) return { ...notSigning, problem: opened.problem };
  const { keys } = opened;
  if (!signKeys.some(({ x }) => x === keys.sign.x)) return { ...notSigning, problem: 'other' };
  return { ...notSigning, open: { code, keys } };
}

/** The same with a signature under this text; where the browser cannot sign, that is said. */
export async function sign(signing: Signing, text: string): Promise<Signing> {
  if (!signing.open) return signing;
  try {
    return { ...signing, cannot: false, signed: { text, fragment: await signStart(text, signing.open.keys.sign) } };
  } catch {
    return { ...signing, cannot: true, signed: undefined };
  }
}
