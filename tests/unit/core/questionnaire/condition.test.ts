import { describe, expect, test } from 'vitest';
import { type Condition, isMet } from '../../../../src/core/questionnaire/condition.ts';

const answers = { level: 3, skipped: 'none', who: ['self', 'around'], words: 'hello', nothing: '', nobody: [] };

const table: readonly (readonly [string, Condition, boolean])[] = [
  ['a number equals itself', ['equal', 'level', 3], true],
  ['a number does not equal another', ['equal', 'level', 2], false],
  ['a number is not its text', ['equal', 'level', '3'], false],
  ['a skip equals itself', ['equal', 'skipped', 'none'], true],
  ['lists are equal in any order', ['equal', 'who', ['around', 'self']], true],
  ['a list does not equal a shorter one', ['equal', 'who', ['self']], false],
  ['nothing equals nothing but itself', ['equal', 'absent', 3], false],
  ['a number differs from another', ['notequal', 'level', 2], true],
  ['a number does not differ from itself', ['notequal', 'level', 3], false],
  ['an absent answer differs from any value', ['notequal', 'absent', 'none'], true],
  ['3 is greater than 2', ['greater', 'level', 2], true],
  ['3 is not greater than 3', ['greater', 'level', 3], false],
  ['an absent answer is never greater', ['greater', 'absent', 0], false],
  ['a skip is not greater than a number', ['greater', 'skipped', 0], false],
  ['3 is greater than or equal to 3', ['greaterorequal', 'level', 3], true],
  ['3 is not greater than or equal to 4', ['greaterorequal', 'level', 4], false],
  ['3 is less than 4', ['less', 'level', 4], true],
  ['3 is not less than 3', ['less', 'level', 3], false],
  ['an absent answer is never less', ['less', 'absent', 9], false],
  ['a skip is not less than a number', ['less', 'skipped', 9], false],
  ['3 is less than or equal to 3', ['lessorequal', 'level', 3], true],
  ['3 is not less than or equal to 2', ['lessorequal', 'level', 2], false],
  ['a list contains one of its values', ['contains', 'who', 'self'], true],
  ['a list contains some of its values', ['contains', 'who', ['self', 'around']], true],
  ['a list does not contain what is not in it', ['contains', 'who', 'professionals'], false],
  ['an absent list contains nothing', ['contains', 'absent', 'self'], false],
  ['a list does not lack what is in it', ['notcontains', 'who', 'self'], false],
  ['a list lacks what is not in it', ['notcontains', 'who', 'professionals'], true],
  ['an absent list lacks everything', ['notcontains', 'absent', 'self'], true],
  ['any of two when one is there', ['anyof', 'who', ['professionals', 'self']], true],
  ['not any of one that is not there', ['anyof', 'who', ['professionals']], false],
  ['not any of something when nothing was said', ['anyof', 'absent', ['self']], false],
  ['a single answer is any of a list with it', ['anyof', 'level', [2, 3]], true],
  ['all of two when both are there', ['allof', 'who', ['self', 'around']], true],
  ['not all of two when one is missing', ['allof', 'who', ['self', 'professionals']], false],
  ['none of one that is not there', ['noneof', 'who', ['professionals']], true],
  ['not none of two when one is there', ['noneof', 'who', ['professionals', 'self']], false],
  ['an absent answer is empty', ['empty', 'absent'], true],
  ['no words are empty', ['empty', 'nothing'], true],
  ['an empty list is empty', ['empty', 'nobody'], true],
  ['words are not empty', ['empty', 'words'], false],
  ['words are something', ['notempty', 'words'], true],
  ['an absent answer is nothing', ['notempty', 'absent'], false],
  ['and needs both', ['and', ['equal', 'level', 3], ['empty', 'words']], false],
  ['and holds with both', ['and', ['equal', 'level', 3], ['notempty', 'words']], true],
  ['or needs one', ['or', ['equal', 'level', 1], ['notempty', 'words']], true],
  ['or fails without any', ['or', ['equal', 'level', 1], ['empty', 'words']], false],
  ['not turns round', ['not', ['equal', 'level', 1]], true],
  ['not turns back', ['not', ['not', ['equal', 'level', 1]]], false],
];

describe('isMet', () => {
  test.each(table)('%s', (_promise, condition, expected) => {
    expect(isMet(condition, answers)).toBe(expected);
  });

  test('hands an expression to the full evaluator, and is as strict about it as asked', () => {
    const expression = ['answer', 'level'] as const;
    const outcomes = [true, false, 1, 2, '1', 'true', undefined, null, [], [1]];
    const met = (how: 'isTrue' | 'isNotFalse' | 'isLikeTrue') =>
      outcomes.filter((outcome) => isMet([how, expression], answers, () => outcome));
    expect(met('isTrue')).toEqual([true]);
    expect(met('isNotFalse')).toEqual(outcomes.filter((outcome) => outcome !== false));
    expect(met('isLikeTrue')).toEqual([true, 1, '1', [1]]);
  });

  test('breaks off rather than guess where the full evaluator is missing', () => {
    const condition: Condition = ['or', ['equal', 'level', 1], ['not', ['isTrue', ['answer', 'level']]]];
    expect(() => isMet(condition, answers)).toThrow('needs the full evaluator');
  });

  test('holds two quotes for nothing, as SurveyJS does', () => {
    expect([`''`, '""', `'"`, `'`, ' '].map((note) => isMet(['empty', 'note'], { note }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
