import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumFile } from '../core/host/hostHeaders.ts';
import { filesBelow } from './filesBelow.ts';

/**
 * The SHA-256 of every file of a build but the list itself, as `sha256sum -c` reads it: sorted by the bytes of their names,
 * so that no language of a machine changes the order.
 */
export async function checksums(root: string): Promise<string> {
  const files = (await filesBelow(root)).filter((file) => file !== checksumFile);
  const lines = files.map(async (file) => {
    const hash = createHash('sha256').update(await readFile(join(root, file)));
    return `${hash.digest('hex')}  ${file}\n`;
  });
  return (await Promise.all(lines)).join('');
}
