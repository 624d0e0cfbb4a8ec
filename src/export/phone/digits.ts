/**
 * Bytes as one decimal number: a QR code packs digits tighter than any other text. The first byte may not be 0.
 * @throws when it is: the number would lose it
 */
export function toDigits(bytes: Uint8Array): string {
  if (!bytes[0]) throw new RangeError('The first byte would be lost');
  return BigInt(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`).toString();
}

/** The bytes again; undefined for what no bytes give (another sign, a zero in front) and for more than `mostBytes`. */
export function fromDigits(digits: string, mostBytes: number): Uint8Array<ArrayBuffer> | undefined {
  // Bytes take 2.41 digits each; a longer text is not even looked at.
  if (digits.length > mostBytes * 2.41 + 1 || !/^[1-9]\d*$/.test(digits)) return undefined;
  const hex = BigInt(digits).toString(16);
  const pairs = hex.padStart(hex.length + (hex.length % 2), '0').match(/../g) ?? [];
  return pairs.length > mostBytes ? undefined : Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}
