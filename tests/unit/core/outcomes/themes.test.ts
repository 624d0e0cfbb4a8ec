import { describe, expect, test } from 'vitest';
import type { LifeDomain } from '../../../../src/core/domains.ts';
import { buildOutcomes } from '../../../../src/core/outcomes/buildOutcomes.ts';
import type { Questionnaire } from '../../../../src/core/questionnaire/Questionnaire.ts';
import { question } from '../question.ts';

const about = (domain: LifeDomain, name: string, screen: number) => [
  question(name, { domain, role: 'felt', screen }),
  question(`${name}_wish`, { domain, role: 'wish', screen, values: ['no', 'maybe', 'yes'] }),
];
const matrix: Questionnaire = {
  id: 'matrix',
  version: '1.0',
  questions: [
    question('money_level', { role: 'level' }),
    question('money_wish', { role: 'wish', values: ['no', 'maybe', 'yes'] }),
    question('house_level', { domain: 'housing', role: 'level', screen: 1 }),
  ],
};
const life: Questionnaire = {
  id: 'life',
  version: '1.0',
  questions: [
    ...about('justice', 'law', 0),
    ...about('whole-life', 'all', 1),
    ...about('finances', 'money', 2),
    ...about('housing', 'house', 3),
  ],
};
type Sets = Parameters<typeof buildOutcomes>[1];
const build = (answers: Sets, chosen: readonly LifeDomain[] = []) => buildOutcomes([matrix, life], answers, chosen);
const domainsOf = (...given: Parameters<typeof build>) => build(...given).map(({ domain }) => domain);

describe('outcomes of several questionnaires', () => {
  test('come in order: life as a whole, the chosen topics as chosen, then what else was spoken of in our order', () => {
    const answers = { life: { law: 2, all: 3, money: 4, house: 5 } };
    expect(domainsOf(answers, ['participation', 'housing'])).toEqual([
      'whole-life',
      'participation',
      'housing',
      'finances',
      'justice',
    ]);
  });

  test('hold no domain of which nothing was said or chosen', () => {
    expect(domainsOf({ life: { law_wish: 'no' } })).toEqual(['justice']);
    expect(domainsOf({ life: {} })).toEqual([]);
  });

  test('leave out levels on topics that are not chosen, and never what was answered elsewhere', () => {
    const answers = { matrix: { money_level: 2, house_level: 1 }, life: { money: 1, house: 5 } };
    const found = build(answers, ['finances']).map(({ domain, level, themes }) => [domain, level, themes[0]?.felt]);
    expect(found).toEqual([
      ['finances', 2, 1],
      ['housing', undefined, 5],
    ]);
  });

  test('never make a level of how it feels', () => {
    expect(build({ life: { money: 1 } })).toMatchObject([{ parts: [], themes: [{ from: 'money', felt: 1 }] }]);
    expect(build({ life: { money: 1 } })[0]?.level).toBeUndefined();
  });

  test.each([
    ['no', 'yes', 'yes'],
    ['yes', 'no', 'yes'],
    ['maybe', 'no', 'maybe'],
    ['no', 'no', 'no'],
    [undefined, 'maybe', 'maybe'],
  ] as const)(
    'with the wish “%s” of a domain and “%s” of its theme: the strongest is “%s”, and the own one is kept',
    (own, theme, wish) => {
      const answers = { matrix: own ? { money_wish: own } : {}, life: { money_wish: theme } };
      const [outcome] = build(answers, ['finances']);
      expect([outcome?.wish, outcome?.ownWish, outcome?.themes[0]?.wish]).toEqual([wish, own, theme]);
    },
  );
});
