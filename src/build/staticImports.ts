import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** Module file (from the root of the build) to all modules that it needs before it can run. */
export type Modules = ReadonlyMap<string, readonly string[]>;

/** Reads which built modules import which, so that a page can ask for all of them at once instead of one by one. */
export async function staticImports(root: string, files: readonly string[]): Promise<Modules> {
  const direct = new Map<string, string[]>();
  for (const file of files) {
    const code = await readFile(join(root, file), 'utf8');
    const found = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(
      (match) => match[1] ?? '',
    );
    direct.set(
      file,
      found.map((one) => posix.join(posix.dirname(file), one)),
    );
  }
  return new Map(files.map((file) => [file, [...reach(file, direct)].filter((one) => one !== file)]));
}

function reach(file: string, direct: ReadonlyMap<string, readonly string[]>, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of direct.get(file) ?? []) reach(next, direct, seen);
  return seen;
}
