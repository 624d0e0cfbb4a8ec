import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptNotebook } from '../../../../src/core/notebook/acceptNotebook.ts';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import { acceptPart, withPart } from '../../../../src/core/notebook/ownPart.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';
import { notebookWith } from '../../../fuzz/arbitraries.ts';
import { runs } from '../../../fuzz/runs.ts';

const questionnaires = loadPlans('nl').map((plan) => plan.questionnaire);
const own = questionnaires.find(({ id }) => id === 'life-now');
if (!own) throw new Error('life-now is gone');
const others = questionnaires.map(({ id }) => id).filter((id) => id !== own.id);
const context = { questionnaires, languages: ['nl', 'ar'], language: 'nl' };

describe('the part of a notebook that one questionnaire needs', () => {
  test('is what the whole reader finds, for every notebook', () => {
    fc.assert(
      fc.property(notebookWith(questionnaires, ['nl', 'ar']), (notebook) => {
        const whole = acceptNotebook(context, notebook).notebook;
        expect(acceptPart(own, notebook)).toEqual({ domains: whole.domains, answers: whole.answers[own.id] });
      }),
      { numRuns: Math.min(runs, 500) },
    );
  });

  test('put back, changes nothing else of it', () => {
    fc.assert(
      fc.property(notebookWith(questionnaires, ['nl', 'ar']), (notebook) => {
        const part = { domains: notebook.domains, answers: { now_life_felt: 4 } };
        const answers = { ...notebook.answers, [own.id]: part.answers };
        expect(withPart(notebook, notebook.language, own.id, others, part)).toEqual({ ...notebook, answers });
      }),
      { numRuns: Math.min(runs, 500) },
    );
  });

  test.each([undefined, null, 'text', 3, [], { answers: 'text', domains: 'text' }])(
    'is empty, and begins a whole notebook, where %j stands',
    (raw) => {
      expect(acceptPart(own, raw)).toEqual({ domains: [], answers: undefined });
      const { notebook, refused } = acceptNotebook(
        context,
        withPart(raw, 'nl', own.id, others, { domains: [], answers: {} }),
      );
      expect(refused.filter(({ reason }) => reason === 'unknown')).toEqual([]);
      expect({ ...notebook, answers: {} }).toEqual(emptyNotebook('nl'));
    },
  );

  test('leaves behind what no notebook has, and answers to what this build does not ask', () => {
    const raw = JSON.parse('{"__proto__":{"x":1},"other":1,"answers":{"no-such-list":{"a":1},"contact":{"b":2}}}');
    const put = withPart(raw, 'nl', own.id, others, { domains: [], answers: { now_life_felt: 1 } });
    expect(put).toEqual({ ...emptyNotebook('nl'), answers: { contact: { b: 2 }, 'life-now': { now_life_felt: 1 } } });
    expect(Object.getPrototypeOf(put)).toBe(Object.prototype);
  });
});
