import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Findings } from '../../../src/loaders/Findings.ts';
import { readText } from '../../../src/loaders/readContent.ts';
import { spoken } from './problemsOf.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(file: string) {
  const findings = new Findings(file);
  return { text: readText(folder, findings), refused: findings.errors.map(spoken) };
}

describe('readText', () => {
  test('reads a file of the content folder', () => {
    writeFileSync(join(folder, 'there.txt'), 'hello');
    expect(read('there.txt')).toEqual({ text: 'hello', refused: [] });
  });

  test('says what to do about a missing file', () => {
    expect(read('gone.csv').refused).toEqual([expect.stringMatching(/niet gevonden[\s\S]*PORTAL_CONTENT/)]);
  });

  test('refuses a file of more than 20 MB unread', () => {
    writeFileSync(join(folder, 'big.csv'), '');
    truncateSync(join(folder, 'big.csv'), 20 * 1024 * 1024 + 1);
    expect(read('big.csv')).toEqual({ text: undefined, refused: [expect.stringContaining('groter dan 20 MB')] });
    truncateSync(join(folder, 'big.csv'), 20 * 1024 * 1024);
    expect(read('big.csv').refused).toEqual([]);
  });

  test('refuses UTF-16, whichever way round', () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      writeFileSync(join(folder, 'wide.csv'), Uint8Array.from([...mark, 65, 0]));
      expect(read('wide.csv').refused).toEqual([expect.stringContaining('UTF-16')]);
    }
  });
});
