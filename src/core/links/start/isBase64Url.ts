const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Whether this is base64url in the one way to write its bytes. The last sign of a text may carry bits that count for
 * nothing: with other bits there it would be another text for the same bytes.
 */
export function isBase64Url(text: string): boolean {
  const rest = text.length % 4;
  if (rest === 1 || !/^[\w-]*$/.test(text)) return false;
  const last = signs.indexOf(text.at(-1) ?? '');
  return rest === 0 || (last & (rest === 2 ? 0b1111 : 0b11)) === 0;
}
