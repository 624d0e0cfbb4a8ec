import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCompare } from '../../../tools/compare.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
  for (const name of ['old', 'new']) cpSync('src/content/demo', join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));
const run = (...args: string[]) => runCompare(args, folder);
const change = (file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, 'new', file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, 'new', file), text.replace(from, to));
};

describe('npm run compare', () => {
  test('has nothing to say of a folder held against itself', () => {
    expect(run('old', 'new')).toEqual({
      said: 'Er is niets veranderd.\n\nEerst 60 rijen, nu 60 rijen. Alarm: 0. Let op: 0.\n',
      exitCode: 0,
    });
  });

  test('says what to look at, and leaves with 0 without an alarm', () => {
    change('services.csv', '012-3456711', '012-3456799');
    change('portal.json', '"phone": "012-3456700"', '"phone": "012-3456701"');
    change('helplines.json', '"number": "113"', '"number": "0800-0113"');
    const { said, exitCode } = run('old', 'new');
    expect(exitCode).toBe(0);
    expect(said).toMatch(/^LET OP\n {2}\(113\)\n {4}Het nummer van deze hulplijn is veranderd: 113 → 0800-0113\./);
    expect(said).toContain('    telefoon: “012-3456711” → “012-3456799”\n');
    expect(said).toContain('portal.json\n  desk.phone: “012-3456700” → “012-3456701”\n');
  });

  test('leaves with 1 when an id has changed, and says it to a program too', () => {
    change('services.csv', 'buurttafel-waterend,', 'de-buurttafel,');
    const { said, exitCode } = run('--json', 'old', 'new');
    expect(exitCode).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      counts: { old: 60, new: 60 },
      notices: [{ level: 'alarm', kind: 'renamed', about: 'de-buurttafel' }],
      added: [{ id: 'de-buurttafel', name: 'Buurttafel Waterend', file: 'services.csv' }],
      gone: [{ id: 'buurttafel-waterend' }],
    });
  });

  test('reads further lists, but not their reports', () => {
    writeFileSync(join(folder, 'new/services-osm.csv'), 'id;naam\nosm-1;Speeltuin\n');
    writeFileSync(join(folder, 'new/services-osm.report.csv'), 'id;naam\nx;X\n');
    expect(run('old', 'new').said).toContain('ERBIJ: 1\n  Speeltuin (osm-1, in services-osm.csv)\n');
  });

  test.each([
    ['services.csv', 'id,naam\na\n', /1 cellen; het moeten er 2/],
    ['portal.json', '{', /portal\.json/],
  ])('says that it cannot read %s', (file, text, says) => {
    writeFileSync(join(folder, 'new', file), text);
    expect(run('old', 'new')).toMatchObject({ exitCode: 2, said: expect.stringMatching(says) });
  });

  test.each([
    ['no folder', []],
    ['one folder', ['old']],
    ['three folders', ['old', 'new', 'old']],
    ['an option that we do not know', ['old', 'new', '--jsn']],
  ])('says how to use it when it is given %s', (_what, args) => {
    expect(run(...args)).toMatchObject({ exitCode: 2, said: expect.stringContaining('Zo gebruikt u dit:') });
  });

  test('says that a folder does not exist', () => {
    expect(run('old', 'nowhere')).toMatchObject({ exitCode: 2, said: expect.stringContaining('bestaat niet') });
  });
});
