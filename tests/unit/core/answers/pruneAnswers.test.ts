import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pruneAnswers } from '../../../../src/core/answers/pruneAnswers.ts';
import type { Questionnaire } from '../../../../src/core/questionnaire/Questionnaire.ts';
import { visibleQuestions } from '../../../../src/core/questionnaire/visibleQuestions.ts';
import { answersTo, anyQuestionnaire } from '../../../fuzz/arbitraries.ts';
import { runs } from '../../../fuzz/runs.ts';
import { question } from '../question.ts';

const chain: Questionnaire = {
  id: 'chain',
  version: '1.0',
  questions: [
    question('c', { visibleIf: ['equal', 'b', 1] }),
    question('b', { visibleIf: ['equal', 'a', 1] }),
    question('a'),
  ],
};

describe('pruneAnswers', () => {
  test('keeps answers that can be reached', () => {
    expect(pruneAnswers(chain, { a: 1, b: 1, c: 2 })).toEqual({ a: 1, b: 1, c: 2 });
  });

  test('drops an answer, and then what hung on it', () => {
    expect(pruneAnswers(chain, { a: 2, b: 1, c: 2 })).toEqual({ a: 2 });
  });

  test('drops answers to questions that are not there', () => {
    expect(pruneAnswers(chain, { a: 1, gone: 1 })).toEqual({ a: 1 });
  });

  test('ends at answers that are all visible, adds and changes nothing, and has nothing left to do', () => {
    const pair = anyQuestionnaire.chain((one) => fc.tuple(fc.constant(one), answersTo(one.questions)));
    fc.assert(
      fc.property(pair, ([questionnaire, answers]) => {
        const pruned = pruneAnswers(questionnaire, answers);
        const visible = visibleQuestions(questionnaire, pruned).map(({ name }) => name);
        expect(Object.keys(pruned).filter((name) => !visible.includes(name))).toEqual([]);
        for (const [name, answer] of Object.entries(pruned)) expect(answer).toBe(answers[name]);
        expect(pruneAnswers(questionnaire, pruned)).toBe(pruned);
      }),
      { numRuns: runs },
    );
  });
});
