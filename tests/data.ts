import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.env['TEST_DATA'] ?? '../shared/data');

/** A file of real data that is not ours to keep; undefined, and said so, where it is not there. */
export function dataFile(name: string): string | undefined {
  const file = join(folder, name);
  if (existsSync(file)) return file;
  process.stderr.write(`skipped: ${name} is not in ${folder} (TEST_DATA names the folder)\n`);
  return undefined;
}
