import type { Packed } from '../links/Packed.ts';
import { PackWriter } from '../links/PackWriter.ts';
import { type RegistryLine, readRegistry } from '../links/Registry.ts';
import { type Carried, phoneCode } from './phoneCode.ts';

/** Lines of the registry are counted in so many bits. */
export const linesWidth = 12;

/** Packs a notebook for the phone code. @throws when an enumeration of ours has no number: the registry test says so first */
export function packNotebook(lines: readonly RegistryLine[], carried: Carried): Packed {
  const out = new PackWriter();
  out.number(lines.length, linesWidth);
  phoneCode(readRegistry(lines)).write(carried, out);
  return out.finish();
}
