import { describe, expect, test } from 'vitest';
import {
  initialState,
  type QuestionsAction,
  type QuestionsState,
  reduceQuestions,
} from '../../../../src/islands/questionnaire/reducer.ts';

const play = (...actions: QuestionsAction[]): QuestionsState => actions.reduce(reduceQuestions, initialState);
const restored: QuestionsAction = {
  type: 'restored',
  domains: ['housing', 'finances'],
  answers: { money_level: 2, money_who: ['self'] },
};

describe('reduceQuestions', () => {
  test('starts at the choice of topics, and leaves the marks to the browser until it has read them', () => {
    expect(initialState).toEqual({
      ready: false,
      domains: [],
      answers: {},
      step: 0,
      needsTopic: false,
      kept: true,
    });
    expect(play(restored)).toEqual({ ...initialState, ...restored, type: undefined, ready: true });
  });

  test('keeps topics in the order in which they were chosen', () => {
    const chose = (domain: 'justice' | 'finances', on = true) => ({ type: 'chose', domain, on }) as const;
    expect(play(chose('justice'), chose('finances')).domains).toEqual(['justice', 'finances']);
    expect(play(chose('justice'), chose('finances'), chose('justice', false)).domains).toEqual(['finances']);
    expect(play(chose('justice'), chose('justice')).domains).toEqual(['justice']);
    expect(play(chose('justice', false)).domains).toEqual([]);
  });

  test('adds all topics behind those that were chosen before', () => {
    const all: QuestionsAction = { type: 'choseAll', domains: ['finances', 'self-care', 'housing'] };
    expect(play(restored, all).domains).toEqual(['housing', 'finances', 'self-care']);
  });

  test('keeps the answers of a topic that was taken off by mistake', () => {
    expect(play(restored, { type: 'chose', domain: 'finances', on: false }).answers).toEqual(restored.answers);
  });

  test('asks for a topic until one is chosen', () => {
    const missed: QuestionsAction = { type: 'missedTopic' };
    expect(play(missed).needsTopic).toBe(true);
    expect(play(missed, { type: 'chose', domain: 'housing', on: true }).needsTopic).toBe(false);
    expect(play(missed, { type: 'choseAll', domains: ['housing'] }).needsTopic).toBe(false);
  });

  test.each([3, 'none', 'my words', ['self', 'around']])('puts the answer %j in the place of the old one', (answer) => {
    const { answers } = play(restored, { type: 'answered', name: 'money_level', answer });
    expect(answers).toEqual({ money_level: answer, money_who: ['self'] });
  });

  test.each([undefined, '', [[]]].map((answer) => [Array.isArray(answer) ? [] : answer]))(
    'takes an answer away that is empty: %j',
    (answer) => {
      const { answers } = play(restored, { type: 'answered', name: 'money_level', answer });
      expect(answers).toEqual({ money_who: ['self'] });
    },
  );

  test.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [99, 2],
  ])('goes, when asked for step %s of 2, to step %s', (step, expected) => {
    expect(play(restored, { type: 'went', step, last: 2 }).step).toBe(expected);
  });

  test('walks as many steps as there are, however many topics were chosen', () => {
    expect(play(restored, { type: 'went', step: 4, last: 4 }).step).toBe(4);
    expect(play(restored, { type: 'went', step: 1, last: 0 }).step).toBe(0);
  });

  test('leaves the chosen topics alone when something is answered', () => {
    const answered: QuestionsAction = { type: 'answered', name: 'parenting_care_level', answer: 3 };
    expect(play(answered).domains).toEqual([]);
    expect(play(restored, answered).domains).toEqual(['housing', 'finances']);
  });

  test('remembers that this browser keeps nothing', () => {
    expect(play({ type: 'kept', kept: false }).kept).toBe(false);
  });

  test('leaves the state before it as it was', () => {
    const before = Object.freeze({ ...initialState, answers: Object.freeze({ a: 1 }), domains: Object.freeze([]) });
    reduceQuestions(before, { type: 'answered', name: 'a', answer: 2 });
    reduceQuestions(before, { type: 'chose', domain: 'housing', on: true });
    expect(before).toEqual({ ...initialState, answers: { a: 1 } });
  });
});
