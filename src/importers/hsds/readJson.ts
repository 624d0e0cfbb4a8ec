import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { JSONParser } from '@streamparser/json';
import { SourceError } from '../Mapped.ts';
import { hsdsWords } from './hsdsWords.ts';

/** A value of a JSON file, and the keys that lead to it. */
export interface Found {
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}

/**
 * The values of a JSON file at these paths (`$.contents.*`), in order, without holding more of the file than one of them.
 * @throws {SourceError} when it is no JSON
 */
export async function* readJson(path: string, paths: readonly string[]): AsyncGenerator<Found> {
  const found: Found[] = [];
  const parser = new JSONParser({ paths: [...paths], keepStack: false });
  parser.onValue = ({ key, value, stack }) => {
    const keys = [...stack.slice(1).map((frame) => frame.key), key];
    found.push({ keys: keys.filter((one) => one !== undefined), value });
  };
  const source = createReadStream(path);
  try {
    for await (const chunk of source) {
      refuseWide(chunk);
      parser.write(chunk);
      yield* found.splice(0);
    }
    if (!parser.isEnded) parser.end();
  } catch (error) {
    if (error instanceof SourceError || !isOfParser(error)) throw error;
    throw new SourceError([{ at: basename(path), ...hsdsWords.notJson(error.message.slice(0, 120)) }]);
  } finally {
    source.destroy();
  }
}

/** What stands first in a file, whatever else it holds: `[`, `{`, or something that is no JSON of ours. */
export async function firstSign(path: string): Promise<string> {
  const source = createReadStream(path, { encoding: 'utf8' });
  try {
    for await (const chunk of source) {
      const start = String(chunk)
        .replace(/^\uFEFF/, '')
        .trimStart();
      if (start !== '') return start.slice(0, 1);
    }
    return '';
  } finally {
    source.destroy();
  }
}

function refuseWide(chunk: Buffer): void {
  if (chunk[0] === 0xff || chunk[0] === 0xfe) throw new JsonFault('UTF-16');
}

class JsonFault extends Error {}

/** A fault of the disk is none of the file. */
function isOfParser(error: unknown): error is Error {
  return error instanceof Error && !('code' in error && 'syscall' in error);
}
