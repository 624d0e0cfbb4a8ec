import { createReadStream } from 'node:fs';

/** What is longer than this is no line of a table. */
const longest = 1 << 20;

/** A line of a file; `text` is absent when it is far too long to be one. */
export interface Line {
  readonly number: number;
  readonly text?: string;
}

/** Reads a file line by line, whatever is in it and however long it is. The lines of Windows end as ours do. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const source = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 });
  let [number, rest, isTooLong] = [0, '', false];
  const toLine = (text: string): Line => {
    const line = isTooLong ? { number: ++number } : { number: ++number, text: text.replace(/\r$/, '') };
    isTooLong = false;
    return line;
  };
  try {
    for await (const chunk of source) {
      const parts = (rest + String(chunk)).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) yield toLine(part);
      isTooLong ||= rest.length > longest;
      if (isTooLong) rest = '';
    }
    if (rest !== '' || isTooLong) yield toLine(rest);
  } finally {
    source.destroy();
  }
}
