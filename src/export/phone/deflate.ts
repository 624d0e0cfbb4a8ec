import { through } from '../bytes/through.ts';

/** Makes bytes smaller, without a header (RFC 1951). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return (await through(
    bytes,
    new CompressionStream('deflate-raw'),
    Number.POSITIVE_INFINITY,
  )) as Uint8Array<ArrayBuffer>;
}

/** Undoes `deflate`; undefined when more than `mostBytes` would come out: it stops there. @throws on what is no deflate */
export function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return through(bytes, new DecompressionStream('deflate-raw'), mostBytes);
}
