const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const firstOther = 0x100;

/** One sign for a small whole number: letters and digits first, which take one byte each, and no sign that JSON escapes. */
export function toSign(value: number): string {
  return plain[value] ?? String.fromCharCode(firstOther + value - plain.length);
}

/** The number that `toSign` made a sign of. */
export function fromSign(sign: string): number {
  const code = sign.charCodeAt(0);
  return code < firstOther ? plain.indexOf(sign) : code - firstOther + plain.length;
}
