import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../src/core/outcomes/Outcome.ts';
import { aspectOf, nameKey, partNameKey, saysKey, strongParts } from '../../../../src/core/outcomes/words.ts';
import { resources } from '../../../../src/i18n/translate.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';

describe('the words for a part', () => {
  test.each([
    ['housing_level', 'housing'],
    ['household_and_admin_level', 'household-and-admin'],
    ['parenting_care_level', 'parenting-care'],
    ['a_level_of_b_level', 'a-level-of-b'],
  ])('calls what %s is about %s', (from, aspect) => {
    expect(aspectOf({ from })).toBe(aspect);
    expect(partNameKey({ from })).toBe(`domains:${aspect}.name`);
  });

  test.each([
    [{ level: 3 }, 'results:parenting-care.level.3'],
    [{ skip: 'refused' }, 'results:skip.refused'],
    [{}, 'results:skip.none'],
  ] as const)('says %j back as %s', (said, key) => {
    expect(saysKey({ from: 'parenting_care_level', ...said })).toBe(key);
  });

  test('names a whole domain by itself', () => {
    expect(nameKey({ domain: 'parenting' })).toBe('domains:parenting.name');
  });

  test('exist for every question for a level', () => {
    const asks = loadPlans('nl').flatMap(({ questionnaire }) => questionnaire.questions);
    for (const { name } of asks.filter(({ role }) => role === 'level')) {
      for (const key of [partNameKey({ from: name }), saysKey({ from: name, level: 1 })]) {
        const [topic = '', text = ''] = key.split(':');
        expect(resources['nl']?.[topic]?.[text], key).toBeTruthy();
      }
    }
  });
});

describe('strongParts', () => {
  test.each([
    [1, []],
    [3, []],
    [4, [4]],
    [5, [5]],
    [undefined, []],
  ] as const)('at level %s are %j', (level, expected) => {
    const part = { from: 'housing_level', ...(level ? { level } : { skip: 'none' as const }) };
    const outcome: Outcome = { domain: 'housing', parts: [part], themes: [], facts: [], talk: false, who: [] };
    expect(strongParts([outcome]).map((one) => one.level)).toEqual(expected);
  });
});
