import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/**
 * All files of the build that these modules name, and those name in turn: what is imported, what is loaded on a click,
 * workers and fonts. The others are in nobody's use.
 */
export async function namedFiles(
  root: string,
  entries: Iterable<string>,
  files: readonly string[],
): Promise<Set<string>> {
  const known = byName(files);
  const named = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (named.has(file)) continue;
    named.add(file);
    if (!file.endsWith('.js')) continue;
    waiting.push(...namedIn(await readFile(join(root, file), 'utf8'), known));
  }
  return named;
}

/** Files by the name that code has for them, in whatever folder they are. */
export function byName(files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.map((file) => [posix.basename(file), file]));
}

/** Those that this code names. Names end in a hash of what is in the file, so that no other text looks like one. */
export function namedIn(code: string, known: ReadonlyMap<string, string>): string[] {
  return [...code.matchAll(/[\w.-]+\.(?:js|ttf|icc)(?=["'`])/g)].flatMap(([name]) => known.get(name) ?? []);
}
