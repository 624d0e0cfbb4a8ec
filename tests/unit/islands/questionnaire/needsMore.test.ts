import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/i18n/languages.ts';
import { needsMore } from '../../../../src/islands/questionnaire/more/needsMore.ts';
import { loadPlan, questionnaireIds } from '../../../../src/loaders/loadQuestionnaires.ts';
import { accepted, compileCorpus } from '../../compiler/corpus.ts';

describe('needsMore', () => {
  test('our own questionnaires do with the plain page', () => {
    for (const id of questionnaireIds())
      for (const language of languages) expect(needsMore(loadPlan(id, language)), id).toBe(false);
  });

  test.each(accepted)('“%s” from elsewhere needs more, so nothing of it is lost', (id) => {
    expect(needsMore(compileCorpus(id))).toBe(true);
  });
});
