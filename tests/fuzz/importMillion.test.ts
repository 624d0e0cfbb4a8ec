import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDirtyCsv } from './dirtyCsv.ts';

const maxMegabytes = 500;
let folder: string;

/** Imports in a process of its own, which says at its end how much memory it took. */
async function importIt(): Promise<{ readonly said: string; readonly megabytes: number }> {
  const watch = join(folder, 'watch.mjs');
  writeFileSync(watch, "process.on('exit', () => console.error('maxRSS', process.resourceUsage().maxRSS));\n");
  const args = [
    '--import',
    pathToFileURL(watch).href,
    'tools/import.ts',
    'hsds-csv',
    join(folder, 'vuil.csv'),
    '--into',
    folder,
  ];
  // Not at once: a worker that is silent for minutes is taken for dead.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toMatch(/maxRSS \d+/);
  return { said: stdout, megabytes: Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024 };
}

describe.skipIf(process.env['DEEP'] !== '1')('a table of a million dirty lines', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'million-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is imported within 500 MB, and nothing changes when it is imported again', async () => {
    await writeDirtyCsv(join(folder, 'vuil.csv'), 1_000_000);
    const first = await importIt();
    expect(first.said).toContain(' 1000000 gelezen');
    expect(first.megabytes).toBeLessThan(maxMegabytes);
    const before = readFileSync(join(folder, 'services-hsds-csv.csv'));
    const second = await importIt();
    expect(second.said).toMatch(/ 0 nieuw\n +0 vervangen/);
    expect(second.megabytes).toBeLessThan(maxMegabytes);
    expect(readFileSync(join(folder, 'services-hsds-csv.csv')).equals(before)).toBe(true);
  }, 3_600_000);
});
