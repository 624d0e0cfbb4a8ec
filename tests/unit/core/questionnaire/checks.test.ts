import { describe, expect, test } from 'vitest';
import { type Check, emptyGroups, faultsOf, longestAnswer } from '../../../../src/core/questionnaire/checks.ts';
import type { Question, Questionnaire } from '../../../../src/core/questionnaire/Questionnaire.ts';

const asked = (part: Partial<Question>): Question => ({
  name: 'q',
  kind: 'text',
  values: [],
  domain: 'whole-life',
  role: 'context',
  screen: 0,
  ...part,
});
const faults = (answer: unknown, ...checks: Check[]) =>
  faultsOf(asked({ checks }), answer === undefined ? {} : { q: answer });

describe('faultsOf', () => {
  test.each<[string, Check, unknown, unknown]>([
    ['at least', { check: 'least', than: 3 }, 3, 2.9],
    ['at most', { check: 'most', than: 3 }, 3, 3.1],
    ['no day before', { check: 'least', than: '2026-01-01' }, '2026-01-01', '2025-12-31'],
    ['in steps', { check: 'step', by: 0.1 }, 0.3, 0.35],
    ['a number', { check: 'numeric' }, '12', 'twelve'],
    ['a number from', { check: 'numeric', min: 2 }, 2, 1],
    ['a number to', { check: 'numeric', max: 2 }, '2', '3'],
    ['no shorter than', { check: 'length', min: 3 }, 'abc', 'ab'],
    ['no longer than', { check: 'length', max: 3 }, 'abc', 'abcd'],
    ['without digits at the end', { check: 'length', noDigits: true }, '1a', 'a1'],
    ['like a pattern', { check: 'pattern', pattern: '^[a-z]+$' }, 'abc', 'ABC'],
    ['like a pattern in any case', { check: 'pattern', pattern: '^[a-z]+$', anyCase: true }, 'ABC', 'A1'],
    ['an address', { check: 'email', pattern: '.+@.+' }, 'a@b', 'ab'],
    ['something that holds', { check: 'condition', holds: ['notequal', 'q', 'x'] }, 'y', 'x'],
  ])('knows %s', (_what, check, good, bad) => {
    expect([faults(good, check), faults(bad, check)]).toEqual([[], [0]]);
    if (check.check !== 'condition') expect(faults(undefined, check)).toEqual([]);
  });

  test('tries a pattern on no answer that is longer than any may be', () => {
    const check: Check = { check: 'pattern', pattern: '^a+$' };
    const ofLength = (length: number) => faults('a'.repeat(length), check);
    expect([ofLength(longestAnswer), ofLength(longestAnswer + 1)]).toEqual([[], [0]]);
  });

  test('asks for an answer where one is required, and takes spaces for none', () => {
    const question = asked({ requiredIf: ['equal', 'a', 1] });
    expect(faultsOf(question, { a: 1 })).toEqual(['required']);
    expect(faultsOf(question, { a: 1, q: '  ' })).toEqual(['required']);
    expect(faultsOf(question, { a: 2 })).toEqual([]);
    expect(faultsOf({ ...question, requiredIf: true }, { q: 'x' })).toEqual([]);
  });

  test('holds nothing against an answer that may not be changed', () => {
    expect(faultsOf(asked({ requiredIf: true, enabledIf: ['equal', 'a', 1] }), {})).toEqual([]);
  });

  test('looks at validators only when the input itself is right', () => {
    const checks: Check[] = [
      { check: 'most', than: 5 },
      { check: 'numeric', max: 3 },
    ];
    expect([faults(9, ...checks), faults(4, ...checks), faults(2, ...checks)]).toEqual([[0], [1], []]);
  });
});

describe('emptyGroups', () => {
  const group = { name: 'panel', questions: ['q', 'r'], requiredIf: true } as const;
  const questionnaire: Questionnaire = {
    id: 'made-up',
    version: '1.0',
    questions: [asked({}), asked({ name: 'r', visibleIf: ['equal', 'a', 1] })],
    groups: [group],
  };

  test('names a panel in which nothing that shows was answered', () => {
    expect(emptyGroups(questionnaire, {})).toEqual([group]);
    expect(emptyGroups(questionnaire, { r: 'hidden' })).toEqual([group]);
    expect(emptyGroups(questionnaire, { a: 1, r: 'seen' })).toEqual([]);
  });

  test('leaves a panel alone that is locked, or in which nothing shows', () => {
    expect(emptyGroups({ ...questionnaire, groups: [{ ...group, enabledIf: ['equal', 'a', 1] }] }, {})).toEqual([]);
    expect(emptyGroups({ ...questionnaire, groups: [{ ...group, questions: ['r'] }] }, {})).toEqual([]);
  });
});
