import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import { tidyNotebook } from '../../../../src/core/notebook/tidyNotebook.ts';
import { evaluators } from '../../../../src/core/questionnaire/evaluator.ts';
import { loadPlan } from '../../../../src/loaders/loadQuestionnaires.ts';
import { notebookWith } from '../../../fuzz/arbitraries.ts';
import { question } from '../question.ts';

const { questionnaire } = loadPlan('self-reliance-matrix', 'nl');
const tidy = (notebook: Parameters<typeof tidyNotebook>[1]) => tidyNotebook([questionnaire], notebook);
const id = questionnaire.id;

describe('tidyNotebook', () => {
  test('drops answers on domains that are not chosen', () => {
    const answers = { [id]: { finances_level: 2, self_care_level: 1 } };
    const notebook = { ...emptyNotebook('nl'), domains: ['finances' as const], answers };
    expect(tidy(notebook).answers).toEqual({ [id]: { finances_level: 2 } });
  });

  test('drops answers that their author can no longer see', () => {
    const answers = { [id]: { finances_level: 'none', finances_note: 'gone' } };
    const notebook = { ...emptyNotebook('nl'), domains: ['finances' as const], answers };
    expect(tidy(notebook).answers).toEqual({ [id]: { finances_level: 'none' } });
  });

  test('weighs expressions with the evaluator that it is given', () => {
    const screens = { id: 'sums', version: '1.0', needsEvaluator: true as const };
    const more = ['isTrue', ['greater', ['answer', 'a'], ['value', 2]]] as const;
    const questions = [question('a', { kind: 'number' }), question('b', { kind: 'number', visibleIf: more })];
    const kept = (a: number) => {
      const notebook = { ...emptyNotebook('nl'), answers: { sums: { a, b: 1 } } };
      return tidyNotebook([{ ...screens, questions }], notebook, evaluators('2026-11-22')).answers['sums'];
    };
    expect([kept(3), kept(1)]).toEqual([{ a: 3, b: 1 }, { a: 1 }]);
  });

  test('drops questionnaires of which nothing is left, and those that this edition does not have', () => {
    const answers = { [id]: { self_care_level: 1 }, gone: { a: 1 } };
    expect(tidy({ ...emptyNotebook('nl'), domains: ['finances'], answers }).answers).toEqual({});
  });

  test('leaves all but the answers alone, keeps only chosen domains, and has nothing left to do', () => {
    fc.assert(
      fc.property(notebookWith([questionnaire], ['nl', 'ar']), (notebook) => {
        const { answers, ...rest } = tidy(notebook);
        expect({ ...rest, answers: notebook.answers }).toEqual(notebook);
        const kept = questionnaire.questions.filter(({ name }) => name in (answers[id] ?? {}));
        expect(kept.filter(({ domain }) => !notebook.domains.includes(domain))).toEqual([]);
        expect(tidy({ ...rest, answers })).toEqual({ ...rest, answers });
      }),
      { numRuns: 1000 },
    );
  });
});
