import { describe, expect, test } from 'vitest';
import { CompileError } from '../../../src/compiler/Problem.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { loadPlan, questionnaireIds } from '../../../src/loaders/loadQuestionnaires.ts';
import { refuseUnseen } from '../../../src/loaders/refuseUnseen.ts';
import { accepted, compileCorpus } from '../compiler/corpus.ts';

function unseenIn(id: string): string[] {
  try {
    refuseUnseen(compileCorpus(id));
    return [];
  } catch (error) {
    if (error instanceof CompileError) return error.problems.map(({ where, message }) => `${where}: ${message}`);
    throw error;
  }
}

describe('refuseUnseen', () => {
  test('lets our own questionnaires through', () => {
    for (const id of questionnaireIds())
      for (const language of languages) expect(refuseUnseen(loadPlan(id, language))).toBe(loadPlan(id, language));
  });

  test.each(accepted)('refuses “%s”, which no view can show yet', (id) => {
    expect(unseenIn(id)).not.toEqual([]);
  });

  test('names each kind and each thing that would be lost, all at once', () => {
    const problems = unseenIn('club').join('\n');
    for (const kind of ['dropdown', 'rating', 'boolean', 'text', 'number'])
      expect(problems).toContain(`a question of the kind ${kind} has no view yet`);
    for (const what of [
      'age: an answer that is checked',
      'sport: an answer that may be locked',
      'team: an answer that is required',
      'team: an answer to begin with',
      'days: choices that come and go',
      'days: ways not to answer among several choices',
      'sport: a text that says an answer back',
      'wishes: a placeholder',
      'survey: a page or panel that is required',
      'survey: an expression or a calculated value',
      'a page or panel with a description',
    ])
      expect(problems).toContain(what);
  });
});
