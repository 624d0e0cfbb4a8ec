import { expect, test } from 'vitest';
import { refuseUnread } from '../../../src/loaders/refuseUnread.ts';
import { accepted, compileCorpus } from '../compiler/corpus.ts';

test.each(accepted)('“%s” from elsewhere is taken as it is', (id) => {
  const plan = compileCorpus(id);
  expect(refuseUnread(plan)).toBe(plan);
});

test('a level that the result cannot say back is refused by name, all at once', () => {
  const plan = compileCorpus('club');
  const questions = plan.questionnaire.questions.map((question) => ({ ...question, role: 'level' as const }));
  const refused = () => refuseUnread({ ...plan, questionnaire: { ...plan.questionnaire, questions } });
  for (const kind of ['text', 'number', 'checkbox', 'boolean', 'comment'])
    expect(refused).toThrow(`of the kind ${kind}`);
  expect(refused).not.toThrow(/of the kind (radiogroup|dropdown|rating)/);
});
