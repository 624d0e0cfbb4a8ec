import type { Packed } from '../../core/links/Packed.ts';
import { deflate, inflate } from './deflate.ts';

/** Own words take at most so much room when they are whole: a deflated bomb is stopped there. */
export const mostWordBytes = 16_384;

/** The first two bytes: whether the words are deflated (the highest bit), and in how many bytes they stand. */
const headBytes = 2;
const deflatedBit = 0x8000;

/** Words, deflated where that makes them smaller, and then the bits. Undefined when the words are too many. */
export async function toPayload({ bits, words }: Packed): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const plain = new TextEncoder().encode(words);
  if (plain.length > mostWordBytes) return undefined;
  const small = plain.length > 0 ? await deflate(plain) : plain;
  const isSmaller = small.length < plain.length;
  const text = isSmaller ? small : plain;
  const head = text.length + (isSmaller ? deflatedBit : 0);
  return Uint8Array.from([head >> 8, head & 0xff, ...text, ...bits]);
}

/** The two parts again; undefined where they are not as `toPayload` writes them. */
export async function fromPayload(payload: Uint8Array<ArrayBuffer>): Promise<Packed | undefined> {
  const head = ((payload[0] ?? 0) << 8) | (payload[1] ?? 0);
  const end = headBytes + (head & ~deflatedBit);
  if (payload.length < end) return undefined;
  const text = payload.subarray(headBytes, end);
  try {
    const plain = head & deflatedBit ? await inflate(text, mostWordBytes) : text;
    if (!plain || plain.length > mostWordBytes) return undefined;
    const words = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
    return { bits: payload.slice(end), words };
  } catch {
    return undefined;
  }
}
