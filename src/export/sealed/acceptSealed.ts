import { sealing } from './sealing.ts';

/** Five parts of base64url with dots between; white space, such as mail puts into long lines, counts for nothing. */
const shape = /^(?:[A-Za-z0-9_-]+\.){4}[A-Za-z0-9_-]+$/;

/**
 * A sealed file without white space, when this text is one of ours: the right shape, each part written in the one way that
 * base64url allows, and a header that says how we seal and nothing else. Undefined for anything else.
 */
export function acceptSealed(text: string): string | undefined {
  const token = text.replace(/[\s\ufeff]/g, '');
  if (!shape.test(token)) return undefined;
  const parts = token.split('.');
  return parts.every(isCanonical) && isOurHeader(parts[0] ?? '') ? token : undefined;
}

/** The last sign of a part may carry bits that count for nothing: with other bits there it would be another file. */
function isCanonical(part: string): boolean {
  const rest = part.length % 4;
  if (rest === 1) return false;
  const last = alphabet.indexOf(part.at(-1) ?? '');
  return rest === 0 || (last & (rest === 2 ? 0b1111 : 0b11)) === 0;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function isOurHeader(part: string): boolean {
  const header = parseHeader(part);
  if (typeof header !== 'object' || header === null) return false;
  const { alg, enc, cty, p2c, p2s, ...more } = header as Readonly<Record<string, unknown>>;
  const isSaid = alg === sealing.alg && enc === sealing.enc && cty === sealing.cty && Object.keys(more).length === 0;
  const isCount = Number.isInteger(p2c) && Number(p2c) > 0 && Number(p2c) <= sealing.mostRounds;
  return isSaid && isCount && typeof p2s === 'string' && /^[A-Za-z0-9_-]{11,86}$/.test(p2s);
}

function parseHeader(part: string): unknown {
  try {
    return JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}
