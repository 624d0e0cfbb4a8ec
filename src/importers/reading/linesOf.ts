import { sourceError } from './sourceError.ts';
import { sourceWords } from './sourceWords.ts';

/** Far more than a row of a table has. */
const longest = 10_000;

/**
 * The lines of a text that comes in pieces, without their ends.
 * @throws {SourceError} at a line so long that this can be no table: it would fill the memory
 */
export async function* linesOf(pieces: AsyncIterable<string>, at: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if ([rest, ...lines].some((line) => line.length > longest)) throw sourceError(at, sourceWords.longLine(longest));
    yield* lines;
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
