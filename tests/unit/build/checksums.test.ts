import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checksums } from '../../../src/build/checksums.ts';

const root = mkdtempSync(join(tmpdir(), 'eigenblik-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Of the word "abc", from FIPS 180-2. */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('lists every file but itself, sorted by bytes, as sha256sum writes it', async () => {
  mkdirSync(join(root, 'a'));
  for (const file of ['a/b.js', 'a.js', 'Z.txt', 'é.txt', '_headers', 'SHA256SUMS'])
    writeFileSync(join(root, file), 'abc');
  const names = ['Z.txt', '_headers', 'a.js', 'a/b.js', 'é.txt'];
  expect(await checksums(root)).toBe(names.map((name) => `${abc}  ${name}\n`).join(''));
});
