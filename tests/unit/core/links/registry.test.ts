import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../../../src/core/links/Registry.ts';
import { phoneRegistry } from '../../../../src/export/phone/phoneRegistry.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';
import { registryLines } from '../../../../src/loaders/registryLines.ts';
import { brokenSums, sumOf } from '../../../../src/loaders/registrySums.ts';

const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);
const sums = readFileSync('questionnaires/registry.sum', 'utf8');

describe('the registry of the phone code', () => {
  test('knows every list of the code and every question with all its answers; else: npm run registry', () => {
    expect(registryLines(phoneRegistry, questionnaires)).toEqual([]);
  });

  test('has kept every line that ever stood in it, and each sum is a longer one', () => {
    expect(brokenSums(phoneRegistry, sums)).toEqual([]);
    const counts = sums
      .trim()
      .split('\n')
      .map((sum) => Number.parseInt(sum, 10));
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
    expect(counts.at(-1)).toBe(phoneRegistry.length);
    expect(counts[0], 'the first lines that people had on their screens').toBe(232);
  });

  test('asks each question in one form for good', () => {
    const forms = new Map<string, unknown>();
    for (const [list, form] of phoneRegistry.filter(([name]) => name.includes('/'))) {
      expect(forms.get(list) ?? form, list).toBe(form);
      forms.set(list, form);
    }
    expect(forms.size).toBeGreaterThan(200);
  });
});

describe('a registry that was tampered with', () => {
  const lines = [
    ['author', 'self', 'view'],
    ['life/felt', 'one', 1, 2],
    ['life/note', 'words'],
  ] as const;
  const given = `${sumOf(lines.slice(0, 2))}\n${sumOf(lines)}\n`;

  test.each([
    ['a value was put in between', [['author', 'self', 'together', 'view'], lines[1], lines[2]], 2],
    ['two lines changed places', [lines[1], lines[0], lines[2]], 2],
    ['a line was taken away', lines.slice(0, 2), 1],
    ['a number became text', [lines[0], ['life/felt', 'one', '1', 2], lines[2]], 2],
    ['nothing but a new line', [...lines, ['author', 'together']], 0],
  ] as const)('%s', (_what, changed, broken) => {
    expect(brokenSums(changed, given)).toHaveLength(broken);
  });
});

describe('what is new', () => {
  const question = { kind: 'radiogroup', screen: 0, domain: 'finances', role: 'level' } as const;

  test('is only what was added, as lines of their own, and keeps the numbers of what was there', () => {
    const before = registryLines(
      [],
      [{ id: 'life', version: '1.0', questions: [{ ...question, name: 'felt', values: [1, 2] }] }],
    );
    const after = registryLines(before, [
      {
        id: 'life',
        version: '2.0',
        questions: [
          { ...question, name: 'sure', values: [], kind: 'boolean', sides: [true, false] },
          { ...question, name: 'felt', values: [0, 1, 2] },
          { ...question, name: 'who', values: ['self'], kind: 'checkbox' },
          { ...question, name: 'note', values: [], kind: 'comment' },
        ],
      },
    ]);
    expect(after).toEqual([
      ['life/sure', 'one', true, false],
      ['life/felt', 'one', 0],
      ['life/who', 'some', 'self'],
      ['life/note', 'words'],
    ]);
    const felt = readRegistry([...before, ...after]).questions.find(({ name }) => name === 'felt');
    expect(felt?.values).toEqual([1, 2, 0]);
  });
});
