import { isBase64Url } from '../../core/links/start/isBase64Url.ts';
import { isBytes32 } from '../../core/links/start/isBytes32.ts';
import { sealing, sealingToKey } from './sealing.ts';

/** A file under a seal, without white space, and what opens it. */
export interface Sealed {
  readonly by: 'digits' | 'key';
  readonly token: string;
}

/** Five parts of base64url with dots between; white space, such as mail puts into long lines, counts for nothing. */
const shape = /^(?:[A-Za-z0-9_-]+\.){4}[A-Za-z0-9_-]+$/;

/**
 * A sealed file, when this text is one of ours: the right shape, each part written in the one way that base64url allows,
 * and a header that says how we seal and nothing else. Undefined for anything else.
 */
export function acceptSealed(text: string): Sealed | undefined {
  const token = text.replace(/[\s\ufeff]/g, '');
  if (!shape.test(token)) return undefined;
  const parts = token.split('.');
  const header = parseHeader(parts[0] ?? '');
  if (!parts.every(isBase64Url) || !isRecord(header)) return undefined;
  if (isByDigits(header)) return { by: 'digits', token };
  return isByKey(header) ? { by: 'key', token } : undefined;
}

function isByDigits({ alg, enc, cty, p2c, p2s, ...more }: Fields): boolean {
  const isSaid = alg === sealing.alg && enc === sealing.enc && cty === sealing.cty && isEmpty(more);
  const isCount = Number.isInteger(p2c) && Number(p2c) > 0 && Number(p2c) <= sealing.mostRounds;
  return isSaid && isCount && typeof p2s === 'string' && /^[A-Za-z0-9_-]{11,86}$/.test(p2s);
}

function isByKey({ alg, enc, cty, kid, epk, ...more }: Fields): boolean {
  const isSaid = alg === sealingToKey.alg && enc === sealingToKey.enc && cty === sealingToKey.cty && isEmpty(more);
  if (!isSaid || !isBytes32(kid) || !isRecord(epk)) return false;
  // Whether it is a point of the curve, Web Crypto looks at before it works with it.
  const { kty, crv, x, y, ...rest } = epk;
  return kty === 'EC' && crv === 'P-256' && isBytes32(x) && isBytes32(y) && isEmpty(rest);
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isEmpty = (fields: Fields) => Object.keys(fields).length === 0;

function parseHeader(part: string): unknown {
  try {
    return JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}
