import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerSet } from '../../../../src/core/answers/Answers.ts';
import { compareWith } from '../../../../src/core/file/compareWith.ts';
import { emptyNotebook, type Notebook } from '../../../../src/core/notebook/Notebook.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';
import { notebookWith } from '../../../fuzz/arbitraries.ts';
import { runs } from '../../../fuzz/runs.ts';

const questionnaires = loadPlans('nl').map((plan) => plan.questionnaire);
const matrix = 'self-reliance-matrix';
const own = (set: AnswerSet, rest: Partial<Notebook> = {}): Notebook => ({
  ...emptyNotebook('nl'),
  domains: ['finances', 'housing'],
  answers: { [matrix]: set },
  ...rest,
});
const compare = (here: Notebook, there: Notebook) => compareWith(questionnaires, here, there);
const none = { topics: [], others: 0, onlyHere: 0, onlyThere: 0, parts: [], isNone: true };

describe('compareWith', () => {
  test('pairs what both say and not alike, here first; what is alike stays out', () => {
    const here = own({ finances_level: 2, housing_level: 4 });
    const there = own({ finances_level: 3, housing_level: 4 });
    const { topics, ...rest } = compare(here, there);
    expect(topics.map(({ domain }) => domain)).toEqual(['finances']);
    expect(topics[0]?.parts).toEqual([
      { one: { from: 'finances_level', level: 2 }, other: { from: 'finances_level', level: 3 }, isSame: false },
    ]);
    expect({ topics: [], ...rest }).toEqual({ ...none, isNone: false });
  });

  test('tells a level from a way to skip it', () => {
    const { topics } = compare(own({ finances_level: 2 }), own({ finances_level: 'refused' }));
    expect(topics[0]?.parts[0]?.other).toEqual({ from: 'finances_level', skip: 'refused' });
  });

  test('pairs how something feels, question by question', () => {
    const life = (felt: number): Notebook => ({
      ...emptyNotebook('nl'),
      answers: { 'life-now': { now_life_felt: felt, now_mood_felt: 3 } },
    });
    const { topics, others } = compare(life(2), life(5));
    expect(topics.flatMap(({ themes }) => themes.map(({ one }) => one?.from))).toEqual(['now_life_felt']);
    expect(others).toBe(0);
  });

  test('counts what only one of both says, and shows no topic for it', () => {
    const here = own({ finances_level: 2, finances_note: 'mine' });
    const there = own({ housing_level: 4 });
    expect(compare(here, there)).toEqual({ ...none, onlyHere: 2, onlyThere: 1, isNone: false });
  });

  test('counts answers that differ and have no sentence of their own', () => {
    const here = own({ finances_level: 2, finances_wish: 'yes', finances_note: 'mine' });
    const there = own({ finances_level: 2, finances_wish: 'no', finances_note: 'theirs' });
    expect(compare(here, there)).toEqual({ ...none, others: 2, isNone: false });
  });

  test('what was ticked first makes no difference', () => {
    const ticked = (...who: string[]) => own({ finances_level: 2, finances_who: who });
    expect(compare(ticked('self', 'around'), ticked('around', 'self'))).toEqual(none);
    expect(compare(ticked('self', 'around'), ticked('self')).others).toBe(1);
  });

  test('what nobody can see any more counts on neither side', () => {
    const hidden = own({ finances_level: 2, mobility_level: 1 });
    expect(compare(hidden, own({ finances_level: 2 }))).toEqual(none);
    expect(compare(own({ finances_level: 2 }), hidden)).toEqual(none);
  });

  test.each<[keyof Notebook, Partial<Notebook>]>([
    ['author', { author: 'together' }],
    ['domains', { domains: ['housing', 'finances'] }],
    ['circle', { circle: [{ id: '1', name: 'A', kind: 'friend', ring: 1, gives: [], gets: [], ask: false }] }],
    ['plan', { plan: { ...emptyNotebook('nl').plan, signs: 'x' } }],
    ['talk', { talk: { ...emptyNotebook('nl').talk, kind: 'plan' } }],
    ['moments', { moments: [{ author: 'view', savedOn: '2026-05-02', domains: [], answers: {} }] }],
    ['pins', { pins: ['a'] }],
    ['ticks', { ticks: { 'level:finances': true } }],
    ['place', { place: '1293' }],
  ])('names %s where it is another', (part, rest) => {
    const set = { finances_level: 2 };
    expect(compare(own(set), own(set, rest))).toEqual({ ...none, parts: [part], isNone: false });
    expect(compare(own(set, rest), own(set))).toEqual({ ...none, parts: [part], isNone: false });
  });

  test('another language is no difference: the person goes on in that of the page', () => {
    expect(compare(own({}), own({}, { language: 'ar' }))).toEqual(none);
  });

  test('of any notebook: nothing differs from itself, and seen from the other side the counts change places', () => {
    const any = notebookWith(questionnaires, ['nl']);
    fc.assert(
      fc.property(any, any, (here, there) => {
        expect(compare(here, here)).toEqual(none);
        const [one, other] = [compare(here, there), compare(there, here)];
        expect([one.onlyHere, one.onlyThere]).toEqual([other.onlyThere, other.onlyHere]);
        expect(one.parts).toEqual(other.parts);
        expect(one.isNone).toBe(other.isNone);
        for (const { parts, themes } of one.topics)
          for (const pair of [...parts, ...themes]) expect(pair).toMatchObject({ one: {}, other: {}, isSame: false });
      }),
      { numRuns: Math.min(runs, 300) },
    );
  });
});
