import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/loaders/checkContent.ts';
import { run } from '../../../tools/import.ts';
import { isBroken, writeDirtyCsv } from '../../fuzz/dirtyCsv.ts';

const day = '2026-11-21';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'importing-'));
  mkdirSync(join(folder, 'zonnewaard'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]) => run(args, folder, day, new AbortController().signal);
const written = () =>
  Object.fromEntries(
    readdirSync(join(folder, 'zonnewaard'))
      .sort()
      .map((file) => [file, readFileSync(join(folder, 'zonnewaard', file), 'utf8')]),
  );
const service = { id: '1', name: 'Buurttafel', status: 'active', url: 'www.example.org' };
const source = (content: unknown, name = 'bron.json') =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

describe('npm run import', () => {
  test.each([
    ['nothing', []],
    ['no folder to import into', ['hsds', 'bron.json']],
    ['a format that we do not know', ['hsdz', 'bron.json', '--into', 'zonnewaard']],
    ['a format that every object has', ['toString', 'bron.json', '--into', 'zonnewaard']],
    ['two sources', ['hsds', 'a', 'b', '--into', 'zonnewaard']],
    ['an option that we do not know', ['hsds', 'bron.json', '--onto', 'zonnewaard']],
    ['a name that is a path', ['hsds', 'bron.json', '--into', 'zonnewaard', '--name', '../x']],
  ])('says how to use it when it is given %s', async (_what, args) => {
    source([service]);
    const { said, exitCode } = await start(...args);
    expect(exitCode).toBe(2);
    expect(said).toMatch(/Zo gebruikt u dit:[\s\S]*Use it like this:/);
    expect(written()).toEqual({});
  });

  test('says what it did, first in Dutch, and what of each record', async () => {
    source([service, { ...service, id: '2', status: 'defunct' }]);
    const { said, exitCode } = await start('hsds', 'bron.json', '--into', 'zonnewaard', '--name', 'noord');
    expect(exitCode).toBe(0);
    expect(said).toMatch(
      / 2 gelezen\n +1 nieuw\n[\s\S]* 1 weggelaten\nWaarom[\s\S]* 1 Volgens de bron[\s\S]* 2 read\n/,
    );
    expect(Object.keys(written())).toEqual(['services-hsds-noord.csv', 'services-hsds-noord.report.csv']);
    expect(written()['services-hsds-noord.csv']).toContain(';bron;nee;');
  });

  test('writes nothing when the source is refused, and says all there is to mend', async () => {
    source([service]);
    await start('hsds', 'bron.json', '--into', 'zonnewaard');
    const before = written();
    source([...Array(5000).fill(service), { ...service, url: 'x', email: 'y' }]);
    const { said, exitCode } = await start('hsds', 'bron.json', '--into', 'zonnewaard');
    expect(exitCode).toBe(1);
    expect(said).toMatch(/^Er is niets geïmporteerd[\s\S]*\[5000\]\/url[\s\S]*\[5000\]\/email/);
    expect(written()).toEqual(before);
  });

  test.each([
    ['source', ['hsds', 'gone.json', '--into', 'zonnewaard']],
    ['folder', ['hsds', 'bron.json', '--into', 'gone']],
  ])('says that there is no such %s', async (_what, args) => {
    source([service]);
    expect(await start(...args)).toMatchObject({ exitCode: 1, said: expect.stringContaining('gone') });
  });

  test('says so when a folder is given where a file must be', async () => {
    expect(await start('hsds', 'zonnewaard', '--into', 'zonnewaard')).toMatchObject({ exitCode: 1 });
  });

  test('accounts for each of 20,000 dirty lines, twice the same, and the site reads what it wrote', async () => {
    await writeDirtyCsv(join(folder, 'vuil.csv'), 20_000);
    const broken = Array.from({ length: 20_000 }, (_, number) => number).filter(isBroken).length;
    const first = await start('hsds-csv', 'vuil.csv', '--into', 'zonnewaard');
    expect(first).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining(` 20000 gelezen\n   ${20_000 - broken} nieuw\n`),
    });
    expect(first.said).toContain(`${broken} Deze regel is geen goede rij`);
    const before = written()['services-hsds-csv.csv'];
    const second = await start('hsds-csv', 'vuil.csv', '--into', 'zonnewaard');
    expect(second.said).toContain(`${20_000 - broken} gelijk gebleven`);
    expect(written()['services-hsds-csv.csv']).toBe(before);
    const { errors, warnings } = checkContent(join(folder, 'zonnewaard'), { today: day, lastDay: day });
    expect(errors.filter(({ file }) => file === 'services-hsds-csv.csv')).toEqual([]);
    expect(warnings).toMatchObject([
      {
        file: 'services-hsds-csv.csv',
        says: { nl: expect.stringContaining(`${20_000 - broken} rijen zijn nog niet nagekeken`) },
      },
    ]);
  });

  test('leaves everything as it was when someone stops it with Ctrl+C', async () => {
    source([service]);
    await start('hsds', 'bron.json', '--into', 'zonnewaard');
    const before = written();
    await writeDirtyCsv(join(folder, 'vuil.csv'), 200_000);
    const args = ['hsds-csv', join(folder, 'vuil.csv'), '--into', join(folder, 'zonnewaard')];
    const child = spawn(process.execPath, ['tools/import.ts', ...args], { env: { ...process.env, PORTAL_DATE: day } });
    const isBusy = () => readdirSync(join(folder, 'zonnewaard')).some((file) => file.endsWith('.part'));
    for (let tries = 0; tries < 600 && !isBusy(); tries += 1) await pause(50);
    expect(isBusy()).toBe(true);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
    expect(written()).toEqual(before);
  }, 120_000);
});
