import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Words } from '../../loaders/ContentProblem.ts';
import { type Kind, kindOf, nameOfKind } from './kindOf.ts';
import { sourceError } from './sourceError.ts';
import { sourceWords } from './sourceWords.ts';

/**
 * The text of a source in pieces, without its byte order mark.
 * @throws {SourceError} when it is missing, empty, not UTF-8, packed, a web page, or none of the wanted kinds
 */
export async function* readSource(path: string, wanted: readonly [Kind, ...Kind[]]): AsyncGenerator<string> {
  const at = basename(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw sourceError(at, sourceWords.missing());
  // Fatal: a letter that was lost would otherwise come onto the site as �.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isKnown = false;
  for await (const bytes of createReadStream(path) as AsyncIterable<Uint8Array>) {
    const problem = isKnown ? undefined : problemOfBytes(bytes);
    if (problem) throw sourceError(at, problem);
    const text = decode(decoder, bytes, at);
    if (!isKnown && text.trim() !== '') {
      refuseOtherKind(text, wanted, at);
      isKnown = true;
    }
    if (text !== '') yield text;
  }
  decode(decoder, undefined, at);
  if (!isKnown) throw sourceError(at, sourceWords.empty());
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, at: string): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw sourceError(at, sourceWords.notUtf8());
  }
}

/** What the first bytes give away. UTF-16 without a mark has a zero byte beside each letter of plain Latin. */
function problemOfBytes(bytes: Uint8Array): Words | undefined {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || bytes.subarray(0, 64).includes(0)) {
    return first === 0x50 && second === 0x4b ? sourceWords.zip() : sourceWords.wide();
  }
  return first === 0x50 && second === 0x4b && bytes[2] === 3 ? sourceWords.zip() : undefined;
}

function refuseOtherKind(text: string, wanted: readonly [Kind, ...Kind[]], at: string): void {
  const { kind, name } = kindOf(text.slice(0, 8192));
  if (wanted.includes(kind)) return;
  const words = kind === 'html' ? sourceWords.htmlPage() : sourceWords.otherKind(name, nameOfKind(wanted[0]));
  throw sourceError(at, words);
}
