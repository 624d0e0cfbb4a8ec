import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/loaders/checkContent.ts';
import { runFreshness } from '../../../tools/freshness.ts';

const demo = 'src/content/demo';
const day = '2027-09-01';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fresh-'));
  cpSync(demo, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));
const run = (...args: string[]) => runFreshness(args, folder, day);
const change = (file: string, text: (before: string) => string) =>
  writeFileSync(join(folder, file), text(readFileSync(join(folder, file), 'utf8')));

describe('npm run freshness', () => {
  test('says who has to look at what, and leaves with 1 where a build would stop', () => {
    const { said, exitCode } = run('.');
    expect(exitCode).toBe(1);
    expect(said).toMatch(/^Is de lijst van Gemeente Zonnewaard nog fris\? 1 september 2027\n/);
    expect(said).toContain('Aan: welkom@huiskamer-hoogveen.example\nOnderwerp: Klopt dit nog?');
    expect(said).toContain('Verstuur deze mails niet.');
    expect(said).toContain('geen adres van één persoon');
    expect(said).toContain('geheim adres, staat niet op de site');
  });

  test.each([
    ['6', 'Oud: na een half jaar.'],
    ['3', 'Oud: na 3 maanden.'],
  ])('says what is old with %s months', (months, said) => {
    expect(run('.', '--months', months).said).toContain(said);
  });

  test('finds what the check of the folder finds', () => {
    const { groups } = JSON.parse(run('.', '--json').said);
    const items: { id: string; urgency: string }[] = groups.flatMap(({ items }: { items: [] }) => items);
    const due = items.filter(({ urgency }) => urgency !== 'soon').map(({ id }) => id);
    const { warnings } = checkContent(folder, { today: day, lastDay: day });
    const old = warnings.filter(({ says }) => /nagekeken/.test(says.nl)).map(({ value = '' }) => value.split(', ')[0]);
    expect(due.toSorted()).toEqual(old.toSorted());
    expect(due.length).toBeGreaterThan(50);
  });

  test('leaves with 0 when nothing is too old, and says until when', () => {
    change('helplines.json', (text) => text.replaceAll(/"checkedOn": (null|"[^"]*")/g, '"checkedOn": "2026-11-18"'));
    change('services.csv', (text) => text.replaceAll(/,202\d-\d\d-\d\d,/g, ',2026-11-18,'));
    const { said, exitCode } = runFreshness(['.'], folder, '2026-11-21');
    expect(exitCode).toBe(0);
    expect(said).toContain('Alles is nagekeken.');
    expect(said).toContain('dan kan de site vanaf 20 november 2027 niet meer worden gemaakt');
  });

  test('writes a file for each', () => {
    const { said } = run('.', '--out', 'mails');
    const files = readdirSync(join(folder, 'mails'));
    expect(files.length).toBeGreaterThan(20);
    expect(said).toContain(`  ${files[0]}\n`);
    const texts = files.map((file) => readFileSync(join(folder, 'mails', file), 'utf8'));
    for (const text of texts) expect(text).toMatch(/^Aan: .+\nOnderwerp: .+\n\nBeste /);
    expect(texts.some((text) => /\nmailto:\S+\n$/.test(text))).toBe(true);
    expect(said).not.toContain('Onderwerp:');
  });

  test('keeps what was imported and not looked at apart', () => {
    writeFileSync(join(folder, 'services-osm.csv'), 'id,naam,gecontroleerd_op,nagekeken\nosm-1,Speeltuin,,nee\n');
    const { said } = run('.');
    expect(said).toContain('Nog niet nagekeken, staan niet op de site: 1\n  Speeltuin (osm-1, in services-osm.csv)');
  });

  test('writes no mail before a column with a slip in its name is mended', () => {
    change('services.csv', (text) => text.replace('adres_geheim', 'adres_gehiem'));
    const { said, exitCode } = run('.', '--out', 'mails');
    expect([exitCode, readdirSync(folder).includes('mails')]).toEqual([2, false]);
    expect(said).toContain('kolom adres_gehiem');
  });

  test.each([
    ['no folder', []],
    ['two folders', ['.', 'b']],
    ['an option that we do not know', ['.', '--bye', 'x']],
    ['a column that is none', ['.', '--by', 'kleur']],
    ['months beyond a year', ['.', '--months', '13']],
    ['no months', ['.', '--months', '0']],
    ['a folder for files without its name', ['.', '--out']],
  ])('says how to use it when it is given %s', (_what, args) => {
    expect(run(...args)).toMatchObject({ exitCode: 2, said: expect.stringMatching(/Zo gebruikt u dit:[\s\S]*Use it/) });
  });

  test('says that a folder does not exist', () => {
    expect(run('nowhere')).toMatchObject({ exitCode: 2, said: expect.stringContaining('bestaat niet') });
  });
});
