import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** File of the build (from its root) to what a browser holds it to: `sha256-…`. */
export type Integrity = ReadonlyMap<string, string>;

/** What a browser compares these files with (Subresource Integrity, W3C). */
export async function integrityIn(root: string, files: readonly string[]): Promise<Integrity> {
  const hashOf = async (file: string) => {
    const content = await readFile(join(root, file));
    return [file, `sha256-${createHash('sha256').update(content).digest('base64')}`] as const;
  };
  return new Map(await Promise.all(files.map(hashOf)));
}

/**
 * The import map of a page: of every module that it may ever load, what must be in it. An attribute on a script holds only
 * that one; whatever it imports is held by this alone (HTML, “resolve a module integrity metadata”).
 */
export function importMapFor(files: readonly string[], base: string, integrity: Integrity): string {
  const entries = [...files].sort().map((file) => [`${base}${file}`, integrity.get(file)]);
  return JSON.stringify({ integrity: Object.fromEntries(entries) });
}
