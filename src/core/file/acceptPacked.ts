import type { Refusal } from '../answers/Refusal.ts';
import type { Packed } from '../links/Packed.ts';
import { PackReader, Unsound } from '../links/PackReader.ts';
import { type RegistryLine, readRegistry } from '../links/Registry.ts';
import { acceptNotebook, type NotebookContext } from '../notebook/acceptNotebook.ts';
import { linesWidth, packNotebook } from './packNotebook.ts';
import { type Carried, phoneCode } from './phoneCode.ts';

export type AcceptedPacked =
  | ({ readonly ok: true; readonly refused: readonly Refusal[] } & Carried)
  | { readonly ok: false; readonly problem: 'damaged' | 'too-new' };

/**
 * Takes what another device packed. All or nothing: what is not exactly as `packNotebook` writes it is refused whole; an
 * answer that this edition does not know is named, as with a file.
 */
export function acceptPacked(context: NotebookContext, lines: readonly RegistryLine[], packed: Packed): AcceptedPacked {
  try {
    const from = new PackReader(packed);
    const count = from.number(linesWidth);
    if (count > lines.length) return { ok: false, problem: 'too-new' };
    const carried = phoneCode(readRegistry(lines, count)).read(from);
    // Whatever can be written in two ways was written by somebody else.
    if (!isSame(packNotebook(lines.slice(0, count), carried), packed)) return { ok: false, problem: 'damaged' };
    const { notebook, refused } = acceptNotebook(context, carried.notebook);
    return { ok: true, ...carried, notebook, refused };
  } catch (error) {
    if (error instanceof Unsound) return { ok: false, problem: 'damaged' };
    throw error;
  }
}

function isSame(one: Packed, other: Packed): boolean {
  const isLong = one.bits.length === other.bits.length;
  return isLong && one.words === other.words && one.bits.every((byte, at) => byte === other.bits[at]);
}
