import { through } from '../bytes/through.ts';

/** What a zlib stream unpacks to; undefined when it is broken, or grows beyond `maxBytes` (it is then left there). */
export async function inflate(packed: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<Uint8Array | undefined> {
  try {
    return await through(packed, new DecompressionStream('deflate'), maxBytes);
  } catch {
    return undefined;
  }
}
