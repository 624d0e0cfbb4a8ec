import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runExport } from '../../../tools/export.ts';

const day = '2026-11-21';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  mkdirSync(join(folder, 'out'));
  cpSync('src/content/demo', join(folder, 'demo'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runExport(args, folder, day);
const change = (file: string, from: string | RegExp, to: string) => {
  const path = join(folder, 'demo', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};

describe('npm run export', () => {
  test('writes HSDS, and says how many', async () => {
    const { said, exitCode } = await run('hsds', 'demo', '--out', 'out/a.json');
    expect(exitCode).toBe(0);
    const { contents } = JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8'));
    expect(said).toContain(`${contents.length} geschreven / written`);
  });

  test('writes GeoJSON, and says how many have no place on a map', async () => {
    const { said, exitCode } = await run('geojson', 'demo', '--out', 'out/a.geojson');
    expect(exitCode).toBe(0);
    const { features } = JSON.parse(readFileSync(join(folder, 'out/a.geojson'), 'utf8'));
    expect(said).toContain(`${features.length} geschreven / written`);
    expect(said).toMatch(/1 weggelaten: het adres is geheim[\s\S]*\d+ weggelaten: geen punt op de kaart/);
  });

  test.each([
    ['nothing', []],
    ['no file', ['hsds', 'demo']],
    ['no folder', ['hsds', '--out', 'out/a.json']],
    ['a format that we do not know', ['csv', 'demo', '--out', 'out/a.csv']],
    ['two folders', ['hsds', 'demo', 'demo', '--out', 'out/a.json']],
    ['an option that we do not know', ['hsds', 'demo', '--out', 'out/a.json', '--force']],
  ])('says how to use it when it is given %s', async (_what, args) => {
    const { said, exitCode } = await run(...args);
    expect(exitCode).toBe(2);
    expect(said).toMatch(/Zo gebruikt u dit:[\s\S]*Use it like this:/);
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });

  test.each([
    ['a folder that is not there', ['nowhere', 'out/a.json'], /nowhere bestaat niet/],
    ['a file in a folder that is not there', ['demo', 'nowhere/a.json'], /nowhere bestaat niet/],
    ['a folder as the file', ['demo', 'out'], /is een map/],
    ['a file of the municipality itself', ['demo', 'demo/services.csv'], /niet in de map van de gemeente zelf/],
  ])('refuses %s', async (_what, [from = '', out = ''], words) => {
    const before = readFileSync(join(folder, 'demo/services.csv'), 'utf8');
    const { said, exitCode } = await run('hsds', from, '--out', out);
    expect(exitCode).toBe(1);
    expect(said).toMatch(words);
    expect(readFileSync(join(folder, 'demo/services.csv'), 'utf8')).toBe(before);
  });

  test('writes nothing when there is something to mend, and prints what npm run check prints', async () => {
    change('services.csv', ',gratis,', ',gratiz,');
    const { said, exitCode } = await run('hsds', 'demo', '--out', 'out/a.json');
    expect(exitCode).toBe(1);
    expect(said).toMatch(/^FOUTEN[\s\S]*“gratiz”[\s\S]*Er is niets geschreven/);
    expect(existsSync(join(folder, 'out/a.json'))).toBe(false);
  });

  test('says so when the disk refuses, and leaves nothing behind', async () => {
    const { said, exitCode } = await run('hsds', 'demo', '--out', `out/${'x'.repeat(250)}.json`);
    expect(exitCode).toBe(1);
    expect(said).toContain('kan niet worden geschreven (ENAMETOOLONG)');
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });

  test('only warns of what was checked too long ago, also for a municipality that is no demonstration', async () => {
    change('portal.json', '"demo": true', '"demo": false');
    change('services.csv', '2026-11-09,2026-11-09', '2024-11-09,2024-11-09');
    const { said, exitCode } = await runExport(['hsds', 'demo', '--out', 'out/a.json'], folder, day);
    expect(said).toContain('meer dan een jaar geleden nagekeken');
    expect(exitCode).toBe(0);
  });
});
