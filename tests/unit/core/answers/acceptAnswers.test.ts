import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptAnswers } from '../../../../src/core/answers/acceptAnswers.ts';
import type { Question, Questionnaire } from '../../../../src/core/questionnaire/Questionnaire.ts';
import { answersTo, own, rawAnswersTo } from '../../../fuzz/arbitraries.ts';
import { runs } from '../../../fuzz/runs.ts';

const common = { domain: 'finances', role: 'context', screen: 0 } as const;
const questions: readonly Question[] = [
  { ...common, name: 'level', kind: 'radiogroup', values: [1, 2, 3, 'none'] },
  { ...common, name: 'who', kind: 'checkbox', values: ['self', 'around', 'professionals'] },
  { ...common, name: 'note', kind: 'comment', values: [], maxLength: 10 },
  { ...common, name: 'name', kind: 'text', values: [], maxLength: 10 },
  { ...common, name: 'age', kind: 'number', values: [] },
  { ...common, name: 'born', kind: 'date', values: [] },
  { ...common, name: 'sure', kind: 'boolean', values: [], sides: [true, false] },
  { ...common, name: 'agrees', kind: 'boolean', values: [], sides: ['Yes', 0] },
  { ...common, name: 'colour', kind: 'dropdown', values: ['Red', 'none'] },
  { ...common, name: 'mark', kind: 'rating', values: [1, 1.5, 2] },
  { ...common, name: 'skills', kind: 'checkbox', values: ['cook', 'drive', 'none'] },
];
const matrix: Questionnaire = { id: 'matrix', version: '1.0', questions };
const accept = (raw: unknown) => acceptAnswers([matrix], raw);

const refusals: readonly (readonly [string, unknown, string, string])[] = [
  ['a list in place of questionnaires', [], 'answers', 'type'],
  ['nothing in place of questionnaires', null, 'answers', 'type'],
  ['an unknown questionnaire', { other: { level: 1 } }, 'answers.other', 'unknown'],
  ['a word in place of answers', { matrix: 'level' }, 'answers.matrix', 'type'],
  ['an unknown question', { matrix: { nope: 1 } }, 'answers.matrix.nope', 'unknown'],
  ['a value that is not on offer', { matrix: { level: 4 } }, 'answers.matrix.level', 'value'],
  ['a number written as text', { matrix: { level: '1' } }, 'answers.matrix.level', 'value'],
  ['yes or no in place of a level', { matrix: { level: true } }, 'answers.matrix.level', 'type'],
  ['a list in place of one value', { matrix: { level: [1] } }, 'answers.matrix.level', 'type'],
  ['one value in place of a list', { matrix: { who: 'self' } }, 'answers.matrix.who', 'type'],
  ['an empty list', { matrix: { who: [] } }, 'answers.matrix.who', 'value'],
  ['a list with a stranger in it', { matrix: { who: ['self', 'me'] } }, 'answers.matrix.who', 'value'],
  ['a list that says one thing twice', { matrix: { who: ['self', 'self'] } }, 'answers.matrix.who', 'value'],
  [
    'a list with a hole in it',
    { matrix: { who: Object.assign(new Array(2), { 1: 'self' }) } },
    'answers.matrix.who',
    'value',
  ],
  ['a number in place of words', { matrix: { note: 1 } }, 'answers.matrix.note', 'type'],
  ['no words at all', { matrix: { note: '' } }, 'answers.matrix.note', 'value'],
  ['words in place of a number', { matrix: { age: '12' } }, 'answers.matrix.age', 'type'],
  ['a number without end', { matrix: { age: Number.POSITIVE_INFINITY } }, 'answers.matrix.age', 'value'],
  ['what is no number', { matrix: { age: Number.NaN } }, 'answers.matrix.age', 'value'],
  ['a day that does not exist', { matrix: { born: '2026-02-30' } }, 'answers.matrix.born', 'value'],
  ['a day in another form', { matrix: { born: '22-11-2026' } }, 'answers.matrix.born', 'value'],
  ['a moment in place of a day', { matrix: { born: '2026-11-22T10:00' } }, 'answers.matrix.born', 'value'],
  ['a number in place of a day', { matrix: { born: 20261122 } }, 'answers.matrix.born', 'type'],
  ['yes in words', { matrix: { sure: 'true' } }, 'answers.matrix.sure', 'value'],
  ['a list in place of yes or no', { matrix: { sure: [true] } }, 'answers.matrix.sure', 'type'],
  ['yes where a word is kept for it', { matrix: { agrees: true } }, 'answers.matrix.agrees', 'type'],
  ['a choice in other capitals', { matrix: { colour: 'red' } }, 'answers.matrix.colour', 'value'],
  ['a mark between the marks', { matrix: { mark: 1.2 } }, 'answers.matrix.mark', 'value'],
  ['a way not to answer beside an answer', { matrix: { skills: ['cook', 'none'] } }, 'answers.matrix.skills', 'value'],
  ['too many words', { matrix: { note: 'x'.repeat(11) } }, 'answers.matrix.note', 'too-long'],
];

describe('acceptAnswers', () => {
  test('takes sound answers over as they are', () => {
    const sound = { matrix: { level: 2, who: ['around', 'self'], note: 'ten tokens' } };
    expect(accept(sound)).toEqual({ answers: sound, refused: [] });
  });

  test('takes sound answers of every kind', () => {
    const some = { name: '12', age: -1.5, born: '2024-02-29', sure: false, agrees: 0 };
    const sound = { matrix: { ...some, colour: 'Red', mark: 1.5, skills: ['none'] } };
    expect(accept(sound)).toEqual({ answers: sound, refused: [] });
  });

  test('takes nothing from nothing, without a refusal', () => {
    expect(accept(undefined)).toEqual({ answers: {}, refused: [] });
  });

  test('copies lists, so that nobody can change them afterwards', () => {
    const who = ['self'];
    const { answers } = accept({ matrix: { who } });
    who.push('stranger');
    expect(answers).toEqual({ matrix: { who: ['self'] } });
  });

  test('keeps what is sound beside what is refused', () => {
    const { answers, refused } = accept({ matrix: { level: 1, nope: 1, note: 1 }, other: {} });
    expect(answers).toEqual({ matrix: { level: 1 } });
    expect(refused.map(({ path }) => path)).toEqual(['answers.matrix.nope', 'answers.matrix.note', 'answers.other']);
  });

  test.each(refusals)('refuses %s and names it', (_what, raw, path, reason) => {
    expect(accept(raw)).toEqual({ answers: {}, refused: [{ path, reason }] });
  });

  test('refuses poisoned keys by name and leaves every object as it was', () => {
    const raw = JSON.parse(
      '{"__proto__": {"level": 1}, "constructor": {"prototype": {"bad": 1}}, "matrix": {"__proto__": {"bad": 1}, "constructor": 1, "toString": 1}}',
    );
    const { answers, refused } = accept(raw);
    expect(answers).toEqual({});
    expect(refused.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'answers.__proto__ unknown',
      'answers.constructor unknown',
      'answers.matrix.__proto__ unknown',
      'answers.matrix.constructor unknown',
      'answers.matrix.toString unknown',
    ]);
    expect(Object.hasOwn(Object.prototype, 'bad')).toBe(false);
  });

  test('never throws, keeps only sound answers and refuses nothing of its own', () => {
    const raw = fc.oneof(
      { weight: 4, arbitrary: rawAnswersTo(questions).map((set) => own([['matrix', set]])) },
      { weight: 1, arbitrary: fc.anything({ withSparseArray: true }) },
      { weight: 1, arbitrary: fc.jsonValue() },
    );
    const before = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(raw, (one) => {
        const { answers } = accept(one);
        expect(accept(answers)).toEqual({ answers, refused: [] });
        const set = answers['matrix'] ?? {};
        expect(Object.keys(set).filter((name) => !questions.some((question) => question.name === name))).toEqual([]);
        for (const question of questions) expectSound(question, set[question.name]);
      }),
      { numRuns: runs },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });

  test('loses no sound answer', () => {
    fc.assert(
      fc.property(answersTo(questions), (set) => {
        const { answers, refused } = accept({ matrix: set });
        expect(answers['matrix'] ?? {}).toEqual(set);
        expect(refused).toEqual([]);
      }),
    );
  });
});

/** Says again what an answer is, in other words than the source. */
function expectSound({ kind, values, sides }: Question, answer: unknown): void {
  if (answer === undefined) return;
  expect(Array.isArray(answer)).toBe(kind === 'checkbox');
  if (kind === 'comment' || kind === 'text') expect(String(answer).length).toBeLessThanOrEqual(10);
  else if (kind === 'number') expect(Number.isFinite(answer)).toBe(true);
  else if (kind === 'date') expect(new Date(String(answer)).toISOString()).toBe(`${answer}T00:00:00.000Z`);
  else for (const one of [answer].flat()) expect([...values, ...(sides ?? [])]).toContain(one);
}
