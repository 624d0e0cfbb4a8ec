import { describe, expect, test } from 'vitest';
import { dangersOf } from '../../../../src/core/outcomes/dangersOf.ts';
import { loadPlan } from '../../../../src/loaders/loadQuestionnaires.ts';

const { questions } = loadPlan('self-reliance-matrix', 'nl').questionnaire;
const levelQuestions = questions.filter(({ role }) => role === 'level');

/** House rule 6.8. */
const kinds: Readonly<Record<string, string>> = {
  finances: 'tonight',
  housing: 'tonight',
  'home-relations': 'violence',
  'mental-health': 'suicide',
  'physical-health': 'medical',
  'self-care': 'medical',
};

describe('dangersOf', () => {
  test.each(levelQuestions.map(({ domain, name }) => [domain, name] as const))(
    'speaks of the right danger at level 1 of %s, and of none at any other answer',
    (domain, name) => {
      expect(dangersOf(questions, { [name]: 1 })).toEqual([kinds[domain] ?? 'help']);
      for (const answer of [2, 3, 4, 5, 'none', 'dontknow', 'refused']) {
        expect(dangersOf(questions, { [name]: answer })).toEqual([]);
      }
    },
  );

  test('puts the most pressing first and names each once', () => {
    const all = Object.fromEntries(levelQuestions.map(({ name }) => [name, 1]));
    const pressing = ['violence', 'suicide', 'medical', 'tonight', 'help'];
    const present = new Set(levelQuestions.map(({ domain }) => kinds[domain] ?? 'help'));
    expect(dangersOf(questions, all)).toEqual(pressing.filter((kind) => present.has(kind)));
  });

  test('says nothing without answers', () => {
    expect(dangersOf(questions, {})).toEqual([]);
  });
});
