import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { differences } from '../../reproducible/differences.ts';

const root = mkdtempSync(join(tmpdir(), 'eigenblik-'));
afterAll(() => rmSync(root, { recursive: true }));

const folder = (name: string, files: Readonly<Record<string, string>>): string => {
  mkdirSync(join(root, name, 'deep'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
  return join(root, name);
};

test('the comparison finds one other byte, and what is in one folder alone', async () => {
  const one = folder('one', { same: 'abc', 'deep/other': 'abcd', here: '', longer: 'a' });
  const two = folder('two', { same: 'abc', 'deep/other': 'abXd', there: '', longer: 'ab' });
  expect(await differences(one, one)).toEqual([]);
  expect(await differences(one, two)).toEqual([
    'deep/other: from byte 2: "abcd" and "abXd"',
    'here: only in the first',
    'longer: from byte 1: "a" and "ab"',
    'there: only in the second',
  ]);
  expect(await differences(join(root, 'one', 'deep'), join(root, 'one', 'deep'))).toEqual([]);
});

test('two folders without files are not the same build', async () => {
  const empty = folder('empty', {});
  expect(await differences(empty, empty)).toEqual([expect.stringContaining('holds no files')]);
});

test('the other machine has another day, and lists its files the other way round', () => {
  const list = folder('list', { a: '', b: '', c: '' });
  const code = `
    import { readdirSync } from 'node:fs';
    import { readdir } from 'node:fs/promises';
    const days = [new Date(), new Date(Date.now())].map((date) => date.getTime());
    const files = [readdirSync(process.argv[1]), await readdir(process.argv[1])];
    console.log(JSON.stringify({ days, files, given: new Date('2026-01-01').getTime() }));`;
  const on = (days: string) => {
    const machine = pathToFileURL(resolve('tests/reproducible/otherMachine.ts')).href;
    const args = [`--import=${machine}`, '--input-type=module', '-e', code, list];
    const env = { ...process.env, OTHER_MACHINE_DAYS: days };
    return JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8' }));
  };
  const [here, there] = [on('0'), on('47')];
  for (const at of [0, 1]) {
    expect(Math.round((there.days[at] - here.days[at]) / 86_400_000)).toBe(47);
    expect(there.files[at]).toEqual([...here.files[at]].reverse());
  }
  expect(there.given).toBe(here.given);
});
