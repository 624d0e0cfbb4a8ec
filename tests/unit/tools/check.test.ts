import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../../tools/check.ts';

const day = '2026-11-21';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runCheck(args, folder, day);
const change = (file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};

describe('npm run check', () => {
  test('takes the demo municipality, and warns of what is old', () => {
    const { said, exitCode } = runCheck(['src/content/demo'], process.cwd(), day);
    expect(exitCode).toBe(0);
    expect(said).toMatch(/WAARSCHUWINGEN[\s\S]*0 fouten, (\d+) waarschuwingen \/ 0 errors, \1 warnings\n$/);
  });

  test.each([
    ['no folder', []],
    ['two folders', ['a', 'b']],
    ['an option that we do not know', ['--jsn', 'a']],
  ])('says how to use it when it is given %s', (_what, args) => {
    const { said, exitCode } = run(...args);
    expect(exitCode).toBe(2);
    expect(said).toMatch(/Zo gebruikt u dit:[\s\S]*Use it like this:/);
  });

  test('says that a folder does not exist', () => {
    const { said, exitCode } = run('nowhere');
    expect(exitCode).toBe(1);
    expect(said).toContain(`De map ${join(folder, 'nowhere')} bestaat niet`);
    expect(said).toContain('does not exist');
  });

  test('prints problems by file, Dutch first, and leaves with 1', () => {
    run('--template', '.');
    change('services.csv', ';gratis;', ';gratiz;');
    change('portal.json', 'GM9999', '9999');
    const { said, exitCode } = run('.');
    expect(exitCode).toBe(1);
    expect(said).toContain(
      [
        '== services.csv ==',
        '',
        '  regel 2, kolom kosten: “gratiz”',
        '    Deze code kennen wij niet.',
        '    → Bedoelt u “gratis”? Kies uit gratis, bijdrage, betaald, onbekend.',
        '    EN (line 2, column kosten) We do not know this code.',
        '    → Did you mean “gratis”? Choose from gratis, bijdrage, betaald, onbekend.',
      ].join('\n'),
    );
    expect(said).toMatch(/== portal\.json ==\n\n {2}regel \d+, veld code: “9999”/);
    expect(said).toMatch(/2 fouten, \d+ waarschuwingen \/ 2 errors, \d+ warnings\n$/);
  });

  test('gives a program the same as JSON', () => {
    run('--template', '.');
    change('services.csv', ';gratis;', ';gratiz;');
    const { said, exitCode } = run('--json', '.');
    expect(exitCode).toBe(1);
    const { errors, warnings } = JSON.parse(said);
    expect(warnings.length).toBeGreaterThan(0);
    expect(errors).toMatchObject([{ file: 'services.csv', row: 2, column: 'kosten', value: 'gratiz' }]);
    expect(Object.keys(errors[0])).toEqual(['file', 'row', 'column', 'value', 'says', 'remedy']);
  });

  test('names the questionnaires of a folder too', () => {
    run('--template', '.');
    const own = join(folder, 'questionnaires/own');
    expect(run('.').exitCode).toBe(0);
    run('--template', 'questionnaires/own');
    expect(existsSync(own)).toBe(true);
    expect(run('.').said).toContain('== questionnaires/own/survey.json ==');
  });
});

describe('npm run check -- --template', () => {
  test('writes a folder that passes at once', () => {
    const { said, exitCode } = run('--template', 'deep/own');
    expect(exitCode).toBe(0);
    expect(said.match(/gemaakt/g)).toHaveLength(4);
    expect(run('deep/own')).toMatchObject({ exitCode: 0, said: expect.stringMatching(/0 fouten, \d+ waarschuwingen/) });
  });

  test('writes a table as a Dutch spreadsheet opens it, with one row that says it is an example', () => {
    run('--template', '.');
    const text = readFileSync(join(folder, 'services.csv'), 'utf8');
    expect(text).toMatch(/^\uFEFFid;naam;samenvatting;/);
    expect(text).toContain(';bron;nagekeken;naam_en;');
    expect(text).toContain(';naam_ar;');
    const rows = text.trimEnd().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('VOORBEELD');
    expect(rows[1]).toContain(`;${day};`);
  });

  test('never changes a file that is there', () => {
    writeFileSync(join(folder, 'services.csv'), 'mine');
    expect(run('--template', '.').said).toContain('services.csv: bestaat al en is niet veranderd');
    expect(readFileSync(join(folder, 'services.csv'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'portal.json'))).toBe(true);
  });
});

describe('docs/voorzieningen.md', () => {
  test('shows examples that pass', () => {
    run('--template', '.');
    const blocks = [...readFileSync('docs/voorzieningen.md', 'utf8').matchAll(/```(csv|css)\n([\s\S]*?)```/g)];
    const files = ['services.csv', 'postcodes.csv', 'theme.css'];
    expect(blocks).toHaveLength(files.length);
    for (const [at, file] of files.entries()) writeFileSync(join(folder, file), blocks[at]?.[2] ?? '');
    expect(run('.').said).toMatch(/0 fouten, \d+ waarschuwingen/);
  });
});
