/** Thirty-two hexadecimal digits that nobody else has. Not `randomUUID`: that is missing where a page came without TLS. */
export function uniqueId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
