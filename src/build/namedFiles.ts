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
  const byName = new Map(files.map((file) => [posix.basename(file), file]));
  const named = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (named.has(file)) continue;
    named.add(file);
    if (!file.endsWith('.js')) continue;
    const code = await readFile(join(root, file), 'utf8');
    // Names end in a hash of what is in the file, so that no other text looks like one.
    for (const [name] of code.matchAll(/[\w.-]+\.(?:js|ttf|icc)(?=["'`])/g)) {
      const found = byName.get(name);
      if (found !== undefined) waiting.push(found);
    }
  }
  return named;
}
