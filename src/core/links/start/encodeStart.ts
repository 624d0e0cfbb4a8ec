import { PackWriter } from '../PackWriter.ts';
import { type RegistryLine, readRegistry } from '../Registry.ts';
import { toBase64Url } from './base64url.ts';
import { checkBytes } from './checkBytes.ts';
import type { StartLink } from './StartLink.ts';
import { startCode } from './startCode.ts';

/** Lines of the registry are counted in so many bits. */
export const linesWidth = 12;
/** The first sign of every start link: how the rest is to be read. */
export const startVersion = '1';

/**
 * The fragment of a start link: its version, then in base64url how much of the registry it was written with, the codes,
 * and four check bytes over all of these. The same link is always the same text.
 *
 * @throws {RangeError} when something has no number in the registry, or the day is before 2020
 */
export function encodeStart(lines: readonly RegistryLine[], link: StartLink): string {
  const out = new PackWriter();
  out.number(lines.length, linesWidth);
  startCode(readRegistry(lines)).write(link, out);
  const { bits } = out.finish();
  const check = checkBytes(Uint8Array.of(startVersion.charCodeAt(0), ...bits));
  return `${startVersion}${toBase64Url(Uint8Array.of(...bits, ...check))}`;
}
