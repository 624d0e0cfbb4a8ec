import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namedFiles } from '../../../src/build/namedFiles.ts';

test('names what is imported, loaded on a click, started or fetched, and nothing else', async () => {
  const root = mkdtempSync(join(tmpdir(), 'eigenblik-'));
  mkdirSync(join(root, 'build'));
  const code: Record<string, string> = {
    'build/page.1.js': 'import{a}from"./shared.2.js";const w="/proef/build/worker.3.js",f="/proef/build/font.4.ttf"',
    'build/shared.2.js': 'import("./later.5.js")',
    'build/worker.3.js': '',
    'build/font.4.ttf': '',
    'build/later.5.js': '',
    'build/nobody.6.js': 'import"./page.1.js"',
  };
  for (const [file, text] of Object.entries(code)) writeFileSync(join(root, file), text);
  const named = await namedFiles(root, ['build/page.1.js'], Object.keys(code));
  rmSync(root, { recursive: true });
  expect([...named].sort()).toEqual(
    Object.keys(code)
      .filter((file) => !file.includes('nobody'))
      .sort(),
  );
});
