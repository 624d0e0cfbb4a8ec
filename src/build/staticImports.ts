import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** Module file (from the root of the build) to other modules. */
export type Modules = ReadonlyMap<string, readonly string[]>;

/** A worker is started and not imported: it has a policy of its own. Its file is called so. */
const isWorker = (file: string) => /Worker\.[\w-]+\.js$/.test(file);

/**
 * Reads which built modules import which, so that a page can ask for all of them at once instead of one by one: each to all
 * that it needs before it can run.
 */
export function staticImports(root: string, files: readonly string[]): Promise<Modules> {
  return reaching(root, files, (code) =>
    [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(([, name = '']) => name),
  );
}

/** Each to all that it may ever import: those, and what comes on a tap. Names end in a hash, so that no text looks like one. */
export function everImported(root: string, files: readonly string[]): Promise<Modules> {
  const named = new Map(files.filter((file) => !isWorker(file)).map((file) => [posix.basename(file), file]));
  return reaching(root, [...named.values()], (code, folder) =>
    [...code.matchAll(/[\w.-]+\.js(?=["'`])/g)].flatMap(([name]) => {
      const file = named.get(name);
      return file === undefined ? [] : [posix.relative(folder, file)];
    }),
  );
}

/** `namesIn`: what a module names, as seen from its own folder. */
async function reaching(
  root: string,
  files: readonly string[],
  namesIn: (code: string, folder: string) => readonly string[],
): Promise<Modules> {
  const direct = new Map<string, string[]>();
  for (const file of files) {
    const folder = posix.dirname(file);
    const names = namesIn(await readFile(join(root, file), 'utf8'), folder);
    direct.set(
      file,
      names.map((one) => posix.join(folder, one)),
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
