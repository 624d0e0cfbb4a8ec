import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkQuestionnaires } from '../../../src/loaders/checkQuestionnaires.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = () => checkQuestionnaires(folder, ['nl', 'en', 'ar']).flatMap(({ errors }) => errors);
const write = (file: string, text: string) => {
  mkdirSync(join(folder, 'questionnaires/own'), { recursive: true });
  writeFileSync(join(folder, 'questionnaires/own', file), text);
};

describe('checkQuestionnaires', () => {
  test('finds nothing in a folder without questionnaires, or with a good one', () => {
    expect(check()).toEqual([]);
    cpSync('tests/fixtures/questionnaires', join(folder, 'questionnaires'), { recursive: true });
    expect(check()).toEqual([]);
  });

  test('refuses the name of one of ours', () => {
    cpSync('questionnaires/contact', join(folder, 'questionnaires/contact'), { recursive: true });
    expect(check()).toMatchObject([{ file: 'questionnaires/contact/survey.json' }]);
  });

  test('names the file that is missing, and the line where another is no JSON', () => {
    write('about.json', '{\n"id": "own",\n}');
    expect(check()).toMatchObject([
      { file: 'questionnaires/own/survey.json', says: { nl: expect.stringContaining('niet gevonden') } },
      { file: 'questionnaires/own/about.json', row: 2 },
    ]);
  });

  test('passes on what the compiler says, once and not in every language', () => {
    write('survey.json', '{"title": {"nl": "a", "en": "b", "ar": "c"}, "pages": []}');
    write('about.json', '{"id": "other", "version": "1.0"}');
    const ids = check().filter(({ column }) => column === 'id');
    expect(ids).toMatchObject([{ file: 'questionnaires/own/about.json' }]);
  });
});
