import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Texts are gathered until about so many characters: a write for each service would take longest of all. */
const chunkLength = 1 << 16;

/**
 * Writes a file as its parts come, beside its place, and puts it there when it is whole. When that fails, what stood there
 * still does and nothing is left beside it.
 * @throws what the disk or the parts throw
 */
export async function writeWhole(path: string, parts: Iterable<string>): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = await open(draft, 'wx');
  try {
    try {
      await file.writeFile(chunksOf(parts), 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function* chunksOf(parts: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
