import { describe, expect, test } from 'vitest';
import { createEvaluator } from '../../../../src/core/questionnaire/evaluator.ts';
import type { Plan } from '../../../../src/core/questionnaire/Plan.ts';
import { type Piece, sayPieces } from '../../../../src/core/questionnaire/pieces.ts';

const common = { domain: 'whole-life', role: 'context', screen: 0 } as const;
const plan: Plan = {
  title: 'Title',
  description: 'Description',
  questionnaire: {
    id: 'made-up',
    version: '1.0',
    questions: [
      { ...common, name: 'name', kind: 'text', values: [] },
      { ...common, name: 'who', kind: 'checkbox', values: ['self', 'around'] },
      { ...common, name: 'sure', kind: 'boolean', values: [], sides: ['Y', 'N'] },
      { ...common, name: 'count', kind: 'number', values: [] },
    ],
    calculated: [{ name: 'more', expression: ['div', ['answer', 'count'], ['value', 2]] }],
  },
  screens: [
    {
      domain: 'whole-life',
      title: 'Screen',
      items: [
        { kind: 'question', name: 'name', title: 'Name', choices: [] },
        {
          kind: 'panel',
          name: 'panel',
          title: 'Panel',
          folded: false,
          items: [
            {
              kind: 'question',
              name: 'who',
              title: 'Who',
              choices: [
                { value: 'self', text: 'myself' },
                { value: 'around', text: 'people around me' },
              ],
            },
          ],
        },
        { kind: 'question', name: 'sure', title: 'Sure', choices: [], sideTexts: ['yes', 'no'] },
      ],
    },
  ],
};

describe('sayPieces', () => {
  test.each<[string, Piece, Record<string, unknown>, string]>([
    ['words as they are', { answer: 'name' }, { name: '<b>Anna</b> {who}' }, 'I am <b>Anna</b> {who}.'],
    ['nothing for what is not answered', { answer: 'name' }, {}, 'I am .'],
    ['nothing for spaces', { answer: 'name' }, { name: '  ' }, 'I am .'],
    ['the words of choices', { answer: 'who' }, { who: ['around', 'self'] }, 'I am people around me, myself.'],
    ['the word for yes', { answer: 'sure' }, { sure: 'Y' }, 'I am yes.'],
    ['the word for no', { answer: 'sure' }, { sure: 'N' }, 'I am no.'],
    ['a number', { answer: 'count' }, { count: 0 }, 'I am 0.'],
    ['a calculated value', { result: 'more', asWritten: '{more}' }, { count: 5 }, 'I am 2.5.'],
  ])('says %s', (_what, piece, values, said) => {
    const evaluate = createEvaluator(plan.questionnaire, '2026-11-22');
    expect(sayPieces(plan, ['I am ', piece, '.'], values, evaluate)).toBe(said);
  });

  test('leaves the name of a value that does not exist, as SurveyJS does', () => {
    expect(sayPieces(plan, [{ result: 'gone', asWritten: '{gone}' }], {})).toBe('{gone}');
  });
});
