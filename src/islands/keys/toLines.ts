import type { SignKey } from '../../core/links/start/Organisation.ts';
import type { PublicKeys } from '../../core/links/start/publicHalves.ts';

/**
 * Public halves as they go into the municipality's file, below the name of an organisation. Keys that signed before stay in
 * their list: their letters are still about.
 */
export function toLines({ sign, seal }: PublicKeys, former: readonly SignKey[]): string {
  const signKeys = [sign, ...former.filter(({ x }) => x !== sign.x)];
  const lines = signKeys.map(toLine).join(',\n');
  return `"signKeys": [\n${lines}\n],\n"sealKey": ${toLine(seal)}`;
}

/** One key on one line: only in this order, and nothing else that it may hold. */
function toLine(key: PublicKeys[keyof PublicKeys]): string {
  const { kty, crv, x } = key;
  return JSON.stringify('y' in key ? { kty, crv, x, y: key.y } : { kty, crv, x });
}
