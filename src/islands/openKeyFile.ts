import { acceptKeys } from '../core/links/start/acceptKeys.ts';
import type { OrganisationKeys } from '../core/links/start/OrganisationKeys.ts';
import { acceptSealed } from '../export/sealed/acceptSealed.ts';
import { acceptPassphrase } from '../export/sealed/passphrase.ts';
import { readFile } from '../platform/files.ts';

/** Why no key was opened: each has its own sentence with a remedy (`keys:problem.<name>`). */
export const keyProblems = [
  'no-file',
  'too-large',
  'digits',
  'sealed',
  'not-keys',
  'too-new',
  'damaged',
  'unread',
  'other',
] as const;
export type KeyProblem = (typeof keyProblems)[number];

export type OpenedKeys =
  | { readonly ok: true; readonly keys: OrganisationKeys }
  | { readonly ok: false; readonly problem: KeyProblem };

/** Ours take some six thousand bytes. */
const maxKeyBytes = 50_000;

/** Opens a key file with the digits as someone typed them. Never rejects, and leaves nothing of it anywhere. */
export async function openKeyFile(file: File | undefined, typed: string): Promise<OpenedKeys> {
  try {
    if (!file) return refused('no-file');
    const bytes = await readFile(file, maxKeyBytes);
    if (!bytes) return refused('too-large');
    const sealed = acceptSealed(new TextDecoder().decode(bytes));
    if (sealed?.by !== 'digits') return refused('not-keys');
    const passphrase = acceptPassphrase(typed);
    if (passphrase === undefined) return refused('digits');
    const { openSealed } = await import('../export/sealed/openSealed.ts');
    const text = await openSealed(sealed.token, passphrase);
    return text === undefined ? refused('sealed') : acceptKeys(text);
  } catch {
    return refused('unread');
  }
}

const refused = (problem: KeyProblem): OpenedKeys => ({ ok: false, problem });
