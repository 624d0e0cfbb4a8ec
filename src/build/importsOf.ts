import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A source file and all source files that it needs before it can run: full paths. Types and packages do not count. */
export async function importsOf(file: string, seen = new Set<string>()): Promise<Set<string>> {
  const path = resolve(file);
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = await readFile(path, 'utf8');
  const imports = code.matchAll(/^(?:import|export)\s(?!type\b)(?:[^'";]*\sfrom\s)?'(\.{1,2}\/[^']+\.tsx?)'/gm);
  for (const [, name = ''] of imports) await importsOf(resolve(dirname(path), name), seen);
  return seen;
}
