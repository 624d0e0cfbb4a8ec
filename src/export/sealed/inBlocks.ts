/** So that the size of a sealed file does not tell how much someone wrote. */
const blockBytes = 4096;

/** A JSON text as bytes, with white space behind it up to a whole number of blocks. */
export function inBlocks(json: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(json);
  const padded = new Uint8Array(Math.ceil(bytes.length / blockBytes) * blockBytes).fill(0x20);
  padded.set(bytes);
  return padded;
}
