import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { everImported, staticImports } from '../../../src/build/staticImports.ts';

const root = mkdtempSync(join(tmpdir(), 'modules-'));
afterAll(() => rmSync(root, { recursive: true }));

const files: Readonly<Record<string, string>> = {
  'build/page.js': 'import{a}from"./a.js";import"./side.js";const later=()=>import("./later.js");a(later)',
  'build/a.js': "export * from './deep/b.js';",
  'build/deep/b.js': 'import { a } from "../a.js";import{c}from"../c.js";export const b=[a,c]',
  'build/c.js': 'export const c="from ./text.js"',
  'build/side.js': '',
  'build/later.js': 'import"./c.js";export const last=()=>import(`./last.js`)',
  'build/last.js': 'export const circle=()=>import("./later.js")',
};
mkdirSync(join(root, 'build/deep'), { recursive: true });
for (const [file, code] of Object.entries(files)) writeFileSync(join(root, file), code);

describe('staticImports', () => {
  test('follows static imports to their end, through circles and folders, and leaves later ones for later', async () => {
    const modules = await staticImports(root, Object.keys(files));
    expect(Object.fromEntries([...modules].map(([file, needed]) => [file, needed.toSorted()]))).toEqual({
      'build/page.js': ['build/a.js', 'build/c.js', 'build/deep/b.js', 'build/side.js'],
      'build/a.js': ['build/c.js', 'build/deep/b.js'],
      'build/deep/b.js': ['build/a.js', 'build/c.js'],
      'build/c.js': [],
      'build/side.js': [],
      'build/later.js': ['build/c.js'],
      'build/last.js': [],
    });
  });
});

describe('everImported', () => {
  test('follows what comes on a tap too, and what is started by its address, but no worker', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'modules-'));
    const code: Readonly<Record<string, string>> = {
      'build/page.1.js': 'import"./a.2.js";const tap=()=>import(`./later.3.js`),w="/build/pdfWorker.6.js"',
      'build/a.2.js': 'const sweeper="/proef/build/sweep.4.js"',
      'build/later.3.js': 'import{a}from"./a.2.js"',
      'build/sweep.4.js': 'const text="build/none.5.js"',
      'build/pdfWorker.6.js': 'import"./a.2.js"',
    };
    mkdirSync(join(folder, 'build'));
    for (const [file, text] of Object.entries(code)) writeFileSync(join(folder, file), text);
    const modules = await everImported(folder, Object.keys(code));
    rmSync(folder, { recursive: true });
    expect(Object.fromEntries([...modules].map(([file, reached]) => [file, reached.toSorted()]))).toEqual({
      'build/page.1.js': ['build/a.2.js', 'build/later.3.js', 'build/sweep.4.js'],
      'build/a.2.js': ['build/sweep.4.js'],
      'build/later.3.js': ['build/a.2.js', 'build/sweep.4.js'],
      'build/sweep.4.js': [],
    });
  });
});
