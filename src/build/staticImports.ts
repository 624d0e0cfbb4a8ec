import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { byName, namedIn } from './namedFiles.ts';

/** Module file (from the root of the build) to other modules. */
export type Modules = ReadonlyMap<string, readonly string[]>;

/** A worker is started and not imported: it has a policy of its own. Its file is called so. */
const isWorker = (file: string) => /Worker\.[\w-]+\.js$/.test(file);

/**
 * Reads which built modules import which, so that a page can ask for all of them at once instead of one by one: each to all
 * that it needs before it can run.
 */
export function staticImports(root: string, files: readonly string[]): Promise<Modules> {
  return reaching(root, files, (code, folder) =>
    [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(([, name = '']) =>
      posix.join(folder, name),
    ),
  );
}

/** Each to all that it may ever import: those, and what comes on a tap. */
export function everImported(root: string, files: readonly string[]): Promise<Modules> {
  const modules = files.filter((file) => !isWorker(file));
  const known = byName(modules);
  return reaching(root, modules, (code) => namedIn(code, known));
}

/** `importsIn`: the files that a module imports, from the root of the build. */
async function reaching(
  root: string,
  files: readonly string[],
  importsIn: (code: string, folder: string) => readonly string[],
): Promise<Modules> {
  const direct = new Map<string, readonly string[]>();
  for (const file of files) direct.set(file, importsIn(await readFile(join(root, file), 'utf8'), posix.dirname(file)));
  return new Map(files.map((file) => [file, [...reach(file, direct)].filter((one) => one !== file)]));
}

function reach(file: string, direct: ReadonlyMap<string, readonly string[]>, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of direct.get(file) ?? []) reach(next, direct, seen);
  return seen;
}
