import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Takes text for a file. What it gives back must be awaited: the disk may be slower than what is read. */
export type Write = (text: string) => Promise<void> | undefined;

const bufferLength = 1 << 18;

/**
 * Writes files beside where they belong, and puts them there when all of the work is done and on the disk. If it throws,
 * nothing has changed and nothing is left behind.
 */
export async function writeAside<T>(
  paths: readonly string[],
  work: (...files: Write[]) => Promise<T>,
  beforeMoving: () => Promise<void>,
): Promise<T> {
  const files: { path: string; aside: string; handle: FileHandle; flush: () => Promise<void>; write: Write }[] = [];
  try {
    for (const path of paths) {
      const aside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
      const handle = await open(aside, 'wx');
      files.push({ path, aside, handle, ...buffered(handle) });
    }
    const result = await work(...files.map(({ write }) => write));
    for (const { handle, flush } of files) {
      await flush();
      await handle.sync();
    }
    await closeAll(files);
    await beforeMoving();
    for (const { aside, path } of files) await rename(aside, path);
    await syncFolders(paths);
    return result;
  } catch (error) {
    await closeAll(files);
    for (const { aside } of files) await rm(aside, { force: true });
    throw error;
  }
}

function buffered(handle: FileHandle): { write: Write; flush: () => Promise<void> } {
  let [parts, length]: [string[], number] = [[], 0];
  const flush = async () => {
    const text = parts.join('');
    [parts, length] = [[], 0];
    await handle.writeFile(text, 'utf8');
  };
  const write = (text: string) => {
    parts.push(text);
    length += text.length;
    return length < bufferLength ? undefined : flush();
  };
  return { write, flush };
}

async function closeAll(files: readonly { readonly handle: FileHandle }[]): Promise<void> {
  for (const { handle } of files) if (handle.fd >= 0) await handle.close();
}

/** A name in a folder is on the disk when the folder is; a system that cannot say so does it in its own time. */
async function syncFolders(paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    try {
      const handle = await open(folder, 'r');
      await handle.sync().finally(() => handle.close());
    } catch {
      // Windows opens no folders.
    }
  }
}
