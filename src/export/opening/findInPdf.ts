import { inflate } from './inflate.ts';

/** A file has few attachments; one with more is made to keep us busy. */
const mostAttachments = 8;
/** A dictionary of an attachment is some hundred bytes. */
const mostDictionary = 2000;

/**
 * The keep file that hangs in a PDF, as our own PDF carries it. No PDF is read here: an attachment says `/EmbeddedFile`, and how
 * many bytes follow. Undefined where no attachment speaks of a keep file. Reads on linearly, whatever the file says of itself.
 */
export async function findInPdf(bytes: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<string | undefined> {
  // One sign for each byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes);
  for (const stream of attachments(text)) {
    const found = await unpack(bytes, stream, maxBytes);
    if (found?.includes('"eigenblik-keep"')) return found;
  }
  return undefined;
}

interface Stream {
  readonly start: number;
  readonly length: number;
  readonly isPacked: boolean;
}

const mark = '/EmbeddedFile';

/** The first attachments that say how many bytes they take, and are packed in the usual way or not at all. */
function attachments(text: string): Stream[] {
  const found: Stream[] = [];
  let looked = 0;
  for (let at = text.indexOf(mark); at >= 0 && looked < mostAttachments; at = text.indexOf(mark, at + mark.length)) {
    // `/EmbeddedFiles` is the list of them, and no attachment.
    if (isLetter.test(text.charAt(at + mark.length))) continue;
    looked += 1;
    const stream = streamAround(text, at);
    if (stream) found.push(stream);
  }
  return found;
}

const isLetter = /\w/;

/** The dictionary in which this place lies, and the bytes that follow it (ISO 32000-1, 7.3.8). */
function streamAround(text: string, at: number): Stream | undefined {
  const before = text.slice(Math.max(0, at - mostDictionary), at);
  const after = text.slice(at, at + mostDictionary);
  const end = />>\s*stream(?:\r\n|\n)/.exec(after);
  if (!end) return undefined;
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1) + after.slice(0, end.index);
  const length = Number(/\/Length\s+(\d{1,9})(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1]);
  const isPacked = /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(dictionary);
  const isSound = length > 0 && (isPacked || !dictionary.includes('/Filter'));
  return isSound ? { start: at + end.index + end[0].length, length, isPacked } : undefined;
}

async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  { start, length, isPacked }: Stream,
  maxBytes: number,
): Promise<string | undefined> {
  if (start + length > bytes.length) return undefined;
  const packed = bytes.slice(start, start + length);
  const found = isPacked ? await inflate(packed, maxBytes) : packed;
  return found && found.length <= maxBytes ? new TextDecoder().decode(found) : undefined;
}
