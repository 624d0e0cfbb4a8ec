import { isDay } from '../../isDay.ts';
import { isRecord } from '../../isRecord.ts';
import { isBytes32 } from './isBytes32.ts';
import type { OrganisationKeys } from './OrganisationKeys.ts';
import { keysFile } from './toKeysFile.ts';

export type AcceptedKeys =
  | { readonly ok: true; readonly keys: OrganisationKeys }
  | { readonly ok: false; readonly problem: 'not-keys' | 'too-new' | 'damaged' };

/** Ours take some five hundred signs, and up to a block of white space. */
const longest = 10_000;

/**
 * Reads a file with private keys, as it came from under its seal. Refuses a field too many as well as one too few. Whether two
 * halves belong together shows when they are used.
 */
export function acceptKeys(text: string): AcceptedKeys {
  const file = text.length > longest ? undefined : parse(text);
  if (!isRecord(file) || file['format'] !== keysFile.format) return { ok: false, problem: 'not-keys' };
  const { format: _format, version, madeOn, sign, seal, ...more } = file;
  if (Number.isInteger(version) && Number(version) > keysFile.version) return { ok: false, problem: 'too-new' };
  const isWhole = version === keysFile.version && isEmpty(more);
  const isSound = isWhole && typeof madeOn === 'string' && isDay(madeOn) && isSignKey(sign) && isSealKey(seal);
  return isSound ? { ok: true, keys: { madeOn, sign, seal } } : { ok: false, problem: 'damaged' };
}

function isSignKey(value: unknown): value is OrganisationKeys['sign'] {
  if (!isRecord(value)) return false;
  const { kty, crv, x, d, ...more } = value;
  return kty === 'OKP' && crv === 'Ed25519' && isBytes32(x) && isBytes32(d) && isEmpty(more);
}

function isSealKey(value: unknown): value is OrganisationKeys['seal'] {
  if (!isRecord(value)) return false;
  const { kty, crv, x, y, d, ...more } = value;
  return kty === 'EC' && crv === 'P-256' && isBytes32(x) && isBytes32(y) && isBytes32(d) && isEmpty(more);
}

const isEmpty = (fields: object) => Object.keys(fields).length === 0;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
