/** Thirty-two hexadecimal digits that nobody else has. Not `randomUUID`: that is missing where a page came without TLS. */
export function uniqueId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** So many bytes that nobody can foresee. */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** So many decimal digits, each equally likely: bytes that would favour some of them are thrown away. */
export function randomDigits(count: number): string {
  let digits = '';
  while (digits.length < count) {
    const fair = [...randomBytes(2 * count)].filter((byte) => byte < 250);
    digits += fair.map((byte) => byte % 10).join('');
  }
  return digits.slice(0, count);
}
