import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/build/filesBelow.ts';

/** What is not the same in two folders, byte for byte: a line for each file. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [here, there] = [new Set(await filesBelow(one)), new Set(await filesBelow(other))];
  if (here.size === 0) return [`${one} holds no files`];
  return [...new Set([...here, ...there])].sort().flatMap((file) => {
    if (!there.has(file)) return [`${file}: only in the first`];
    if (!here.has(file)) return [`${file}: only in the second`];
    const [a, b] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
    if (a.equals(b)) return [];
    const at = a.findIndex((byte, index) => byte !== b[index]);
    const from = at < 0 ? a.length : at;
    const around = (bytes: Buffer) =>
      JSON.stringify(bytes.subarray(Math.max(0, from - 40), from + 40).toString('latin1'));
    return [`${file}: from byte ${from}: ${around(a)} and ${around(b)}`];
  });
}
