import { describe, expect, test } from 'vitest';
import { dangersOf } from '../../../../src/core/outcomes/dangersOf.ts';
import { safetyKinds } from '../../../../src/core/questionnaire/Questionnaire.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';

const questions = loadPlans('nl').flatMap(({ questionnaire }) => questionnaire.questions);
const asks = questions.filter(({ role }) => role === 'level').map(({ name }) => name);

/** House rule 6.8; every other level 1 is `help`. */
const kinds: Readonly<Record<string, string>> = {
  finances_level: 'tonight',
  housing_level: 'tonight',
  home_relations_level: 'violence',
  mental_health_level: 'suicide',
  physical_health_level: 'medical',
  self_care_level: 'medical',
  parenting_warmth_level: 'violence',
};

describe('dangersOf', () => {
  test('knows the 13 questions of the matrix and the 4 about parenting', () => {
    expect(asks).toHaveLength(17);
    for (const name of Object.keys(kinds)) expect(asks).toContain(name);
  });

  test.each(asks)('speaks of the right danger at level 1 of %s, and of none at any other answer', (name) => {
    expect(dangersOf(questions, { [name]: 1 })).toEqual([kinds[name] ?? 'help']);
    for (const answer of [2, 3, 4, 5, 'none', 'dontknow', 'refused']) {
      expect(dangersOf(questions, { [name]: answer })).toEqual([]);
    }
  });

  test('speaks of violence at level 1 of attention and limits, because its words are about a child being hurt', () => {
    const about = loadPlans('nl').flatMap(({ screens }) => screens.flatMap(({ items }) => items));
    const item = about.find((one) => one.name === 'parenting_warmth_level');
    const lowest = item?.kind === 'question' ? item.choices.find(({ value }) => value === 1)?.text : '';
    expect(lowest).toMatch(/kind pijn doe/);
    expect(dangersOf(questions, { parenting_warmth_level: 1 })).toEqual(['violence']);
  });

  test('knows besides levels only the worst word of how someone feels, how safe they are and whether they hold out', () => {
    const others = questions.filter(({ role, safety }) => role !== 'level' && safety);
    expect(Object.fromEntries(others.map(({ name, safety }) => [name, safety]))).toEqual({
      now_mood_felt: { 1: 'help' },
      content_safety_felt: { 1: 'violence' },
      body_feeling_felt: { 1: 'help' },
      choose_safety_felt: { 1: 'violence' },
      caring_keeping_up_felt: { 1: 'help' },
    });
    expect(others.filter(({ role }) => role !== 'felt')).toEqual([]);
  });

  test('puts the most pressing first and names each once', () => {
    expect(dangersOf(questions, Object.fromEntries(asks.map((name) => [name, 1])))).toEqual(safetyKinds);
    expect(safetyKinds).toEqual(['violence', 'suicide', 'medical', 'tonight', 'help']);
  });

  test('says nothing without answers', () => {
    expect(dangersOf(questions, {})).toEqual([]);
  });
});
