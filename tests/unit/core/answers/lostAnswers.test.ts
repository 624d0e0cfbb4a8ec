import { expect, test } from 'vitest';
import { lostAnswers } from '../../../../src/core/answers/lostAnswers.ts';

test('names what went, the answer that was taken away first; what was given anew is newer', () => {
  expect(lostAnswers({ b: 1, a: 2, c: 3 }, { c: 4, d: 5 }, 'a')).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(lostAnswers({ a: 1 }, { a: 2 }, 'a')).toEqual([]);
});
