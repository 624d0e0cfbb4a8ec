/** CRC-32 (ISO 3309), as in zip and PNG: one turned bit is always noticed, anything else but once in four thousand million. */
export function checkBytes(bytes: Uint8Array): Uint8Array {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return Uint8Array.from([24, 16, 8, 0], (shift) => (~sum >>> shift) & 0xff);
}
