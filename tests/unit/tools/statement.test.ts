import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteOf } from '../../../tools/statement/siteOf.ts';
import { toStatement } from '../../../tools/statement/toStatement.ts';
import { runStatement } from '../../../tools/statement.ts';
import { strayNames } from '../trust/strayNames.ts';

type Said = {
  '@type': string;
  'earl:subject': { '@id': string };
  'earl:result': { 'earl:outcome': { '@id': string } };
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statement-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const run = (...args: string[]) => runStatement(args, folder);
const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');

describe('npm run statement', () => {
  test('writes the four files, and says where', () => {
    const { said, exitCode } = run('out');
    expect(exitCode).toBe(0);
    expect(said.split('\n')[0]).toBe(join(folder, 'out'));
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'resultaten.json',
      'steekproef.json',
      'steekproef.md',
      'verklaring.md',
    ]);
  });

  test('fills in what portal.json knows, and leaves the status and the outcome to a person', () => {
    run('out');
    const statement = read('verklaring.md');
    for (const one of [
      'Gemeente Zonnewaard',
      'https://zonnewaard.example/',
      'eigenblik@zonnewaard.example',
      '012-3456700',
    ])
      expect(statement).toContain(one);
    expect(statement).not.toMatch(/\[(Gemeente|e-mail|telefoon)\]/);
    expect(statement).toContain('[A, B, C, D of E]');
  });

  test('claims nothing of this site: every criterion waits for who looks, and what the tests said is of the portal', () => {
    run('out');
    const graph = JSON.parse(read('resultaten.json'));
    expect(strayNames(graph)).toEqual([]);
    const said = (graph['@graph'] as Said[]).filter((one) => one['@type'] === 'earl:Assertion');
    const ofSite = said.filter((one) => one['earl:subject']['@id'] === 'https://zonnewaard.example/');
    expect(ofSite).toHaveLength(60);
    expect([...new Set(ofSite.map((one) => one['earl:result']['earl:outcome']['@id']))]).toEqual(['earl:untested']);
    expect(said.filter((one) => !ofSite.includes(one))).toHaveLength(60);
  });

  test('draws other pages with another word', () => {
    run('out');
    const usual = JSON.parse(read('steekproef.json')).random;
    run('out', '--seed', 'najaar');
    expect(JSON.parse(read('steekproef.json')).random).not.toEqual(usual);
    expect(usual.seed).toBe('zonnewaard');
  });

  test.each([[[]], [['out', 'more']], [['out', '--unknown']], [['out', '--seed']]])(
    'says how it is used for %j',
    (args) => {
      expect(run(...args)).toMatchObject({ exitCode: 2, said: expect.stringContaining('npm run statement -- <map>') });
    },
  );
});

test('a model without a gap that is to be filled is refused', () => {
  expect(() => toStatement('nothing', siteOf().portal)).toThrow('verklaring.md has no [naam van de site] any more');
});
