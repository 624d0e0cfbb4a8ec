const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 for addresses (RFC 4648, section 5), without padding. `core` knows no `btoa`. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let bit = 0; bit < bytes.length * 8; bit += 6) {
    const place = bit >> 3;
    const pair = ((bytes[place] ?? 0) << 8) | (bytes[place + 1] ?? 0);
    text += signs[(pair >> (10 - (bit & 7))) & 63];
  }
  return text;
}

/** Undefined for whatever is not base64url. Two texts may give the same bytes: who cares writes them again and compares. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array((text.length * 6) >> 3);
  const add = (place: number, bits: number) => {
    if (place < bytes.length) bytes[place] = (bytes[place] ?? 0) | bits;
  };
  [...text].forEach((sign, at) => {
    const pair = signs.indexOf(sign) << (10 - ((at * 6) & 7));
    add((at * 6) >> 3, pair >> 8);
    add(((at * 6) >> 3) + 1, pair & 0xff);
  });
  return bytes;
}
