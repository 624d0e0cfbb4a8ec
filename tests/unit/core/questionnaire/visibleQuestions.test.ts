import { describe, expect, test } from 'vitest';
import { visibleQuestions } from '../../../../src/core/questionnaire/visibleQuestions.ts';
import { question } from '../question.ts';

const questionnaire = {
  id: 'one',
  version: '1.0',
  questions: [question('last_in_name'), question('b', { visibleIf: ['equal', 'a', 1] }), question('a')],
};
const namesFor = (answers: Record<string, unknown>) => visibleQuestions(questionnaire, answers).map(({ name }) => name);

describe('visibleQuestions', () => {
  test('leaves out a question whose condition does not hold', () => {
    expect(namesFor({})).toEqual(['last_in_name', 'a']);
    expect(namesFor({ a: 2 })).toEqual(['last_in_name', 'a']);
  });

  test('keeps the order of the questionnaire, not that of the answers', () => {
    expect(namesFor({ a: 1 })).toEqual(['last_in_name', 'b', 'a']);
  });
});
