import { describe, expect, test } from 'vitest';
import { completedAnswers } from '../../../../src/core/answers/completedAnswers.ts';
import { completedData } from '../../../../src/core/answers/completedData.ts';
import { pruneAnswers } from '../../../../src/core/answers/pruneAnswers.ts';
import { settleAnswers } from '../../../../src/core/answers/settleAnswers.ts';
import { startAnswers } from '../../../../src/core/answers/startAnswers.ts';
import { createEvaluator } from '../../../../src/core/questionnaire/evaluator.ts';
import type { Questionnaire } from '../../../../src/core/questionnaire/Questionnaire.ts';
import { question } from '../question.ts';

const questionnaire: Questionnaire = {
  id: 'made-up',
  version: '1.0',
  questions: [
    question('a', { start: 1 }),
    question('b', { visibleIf: ['equal', 'a', 1] }),
    question('c', { visibleIf: ['equal', 'b', 1] }),
    question('list', {
      kind: 'checkbox',
      values: ['x', 'y'],
      choiceRules: [{ value: 'y', visibleIf: ['equal', 'a', 1] }],
    }),
    question('one', {
      choiceRules: [
        { value: 2, visibleIf: ['equal', 'a', 1] },
        { value: 1, enabledIf: ['equal', 'a', 9] },
      ],
    }),
  ],
  calculated: [
    { name: 'twice', expression: ['mul', ['answer', 'a'], ['value', 2]], inData: true },
    { name: 'nothing', expression: ['div', ['answer', 'a'], ['value', 0]], inData: true },
    { name: 'kept', expression: ['answer', 'b'] },
  ],
};
const evaluate = createEvaluator(questionnaire, '2026-11-22');

describe('answers that are completed', () => {
  test('lose what is hidden, but in one look: what hung on it stays', () => {
    const answers = { a: 2, b: 1, c: 1 };
    expect(completedAnswers(questionnaire, answers)).toEqual({ a: 2, c: 1 });
    expect(pruneAnswers(questionnaire, answers)).toEqual({ a: 2 });
  });

  test('stay the same thing when nothing goes', () => {
    const answers = { a: 1, b: 1, list: ['x', 'y'] };
    expect(completedAnswers(questionnaire, answers)).toBe(answers);
  });

  test('get their calculated values, where these are asked for and came to something', () => {
    expect(completedData(questionnaire, { a: 2 }, evaluate)).toEqual({ a: 2, twice: 4 });
  });
});

describe('settleAnswers', () => {
  test.each([
    ['keeps choices that are there', { a: 1, list: ['x', 'y'], one: 2 }, { a: 1, list: ['x', 'y'], one: 2 }],
    ['drops a choice that went from a list', { a: 2, list: ['x', 'y'] }, { a: 2, list: ['x'] }],
    ['drops a list of which nothing is left', { a: 2, list: ['y'] }, { a: 2 }],
    ['drops the one choice that went', { a: 2, one: 2 }, { a: 2 }],
    ['keeps a choice that may not be taken any more', { one: 1 }, { one: 1 }],
  ])('%s', (_what, answers, left) => {
    expect(settleAnswers(questionnaire, answers)).toEqual(left);
  });
});

test('startAnswers gives what stands there before anyone answered', () => {
  expect(startAnswers(questionnaire)).toEqual({ a: 1 });
});
