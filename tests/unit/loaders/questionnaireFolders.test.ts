import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPlan, questionnaireIds } from '../../../src/loaders/loadQuestionnaires.ts';
import { foldersOfQuestionnaires, readQuestionnaireFile } from '../../../src/loaders/questionnaireFolders.ts';

const fixtures = 'tests/fixtures/questionnaires';
let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
});

describe('questionnaires of a municipality', () => {
  test('stand in its content folder, and come after ours', () => {
    cpSync(fixtures, join(content, 'questionnaires'), { recursive: true });
    vi.stubEnv('PORTAL_CONTENT', content);
    expect(questionnaireIds().at(-1)).toBe('every-kind');
    expect(loadPlan('every-kind', 'en').title).toBe('Every kind of question');
  });

  test('or in a folder that is named, where there is one', () => {
    vi.stubEnv('PORTAL_QUESTIONNAIRES', fixtures);
    expect(questionnaireIds()).toContain('every-kind');
    vi.stubEnv('PORTAL_QUESTIONNAIRES', join(content, 'nowhere'));
    expect(foldersOfQuestionnaires()).toHaveLength(1);
  });

  test('may not have the name of another', () => {
    cpSync('questionnaires/contact', join(content, 'questionnaires', 'contact'), { recursive: true });
    vi.stubEnv('PORTAL_CONTENT', content);
    expect(() => readQuestionnaireFile('contact', 'about.json')).toThrow('give one of them another name');
  });
});
