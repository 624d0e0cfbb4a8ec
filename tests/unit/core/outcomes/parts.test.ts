import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../../../src/core/answers/Answers.ts';
import { buildOutcomes } from '../../../../src/core/outcomes/buildOutcomes.ts';
import { levels } from '../../../../src/core/outcomes/Outcome.ts';
import { type Question, type Questionnaire, skips } from '../../../../src/core/questionnaire/Questionnaire.ts';
import { runs } from '../../../fuzz/runs.ts';

const facets = ['care', 'warmth', 'school', 'minding'] as const;
const asks = (stem: string, facet: string, screen: number): Question => ({
  name: `${stem}_${facet}_level`,
  kind: 'radiogroup',
  values: [...levels, ...skips],
  screen,
  domain: 'parenting',
  role: 'level',
});
const inParts = (id: string, stem: string): Questionnaire => ({
  id,
  version: '1.0',
  questions: facets.map((facet, screen) => asks(stem, facet, screen)),
});
const first = inParts('first', 'a');
const second = inParts('second', 'b');
const build = (answers: Answers) => buildOutcomes([first, second], answers, ['parenting'])[0];
const setOf = (given: readonly (Answer | undefined)[], stem = 'a') =>
  Object.fromEntries(
    given.flatMap((answer, at) => (answer === undefined ? [] : [[`${stem}_${facets[at]}_level`, answer]])),
  );

describe('a domain that is asked in parts', () => {
  test('has a part for each answer, in the order of the questionnaire', () => {
    expect(build({ first: setOf([4, 'refused', undefined, 2]) })?.parts).toEqual([
      { from: 'a_care_level', level: 4 },
      { from: 'a_warmth_level', skip: 'refused' },
      { from: 'a_minding_level', level: 2 },
    ]);
  });

  test.each([
    ['the lowest, wherever it stands', [4, 5, 2, 3], { level: 2, levelFrom: 'a_school_level' }],
    ['the first of two that are as low', [3, 2, 2], { level: 2, levelFrom: 'a_warmth_level' }],
    ['the only one that was given', ['none', undefined, 'refused', 5], { level: 5, levelFrom: 'a_minding_level' }],
    [
      'the first way to skip, where no level was given',
      ['dontknow', 'none'],
      { skip: 'dontknow', levelFrom: 'a_care_level' },
    ],
    ['nothing, where nothing was answered', [], {}],
  ] as const)('is led by %s', (_what, given, leading) => {
    const { level, levelFrom, skip } = build({ first: setOf(given) }) ?? {};
    expect({ level, levelFrom, skip }).toEqual({ ...leading });
  });

  test('takes the first questionnaire that speaks of it, and never mixes in a second one', () => {
    const both = { first: setOf([5]), second: setOf([1, 1, 1, 1], 'b') };
    expect(build(both)).toMatchObject({ level: 5, parts: [{ from: 'a_care_level', level: 5 }] });
    expect(build({ second: setOf([1], 'b') })).toMatchObject({ level: 1, levelFrom: 'b_care_level' });
    expect(build({ ...both, first: setOf(['refused']) })?.level).toBeUndefined();
  });

  test('has the minimum of its parts for a level: there as soon as one part has one, else never', () => {
    const answer = fc.option(fc.constantFrom(...levels, ...skips), { nil: undefined });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: facets.length }), (given) => {
        const numbers = given.filter((one) => typeof one === 'number');
        const outcome = build({ first: setOf(given) });
        expect(outcome?.level).toBe(numbers.length > 0 ? Math.min(...numbers) : undefined);
        expect(outcome?.parts.map(({ level, skip }) => level ?? skip)).toEqual(
          given.filter((one) => one !== undefined),
        );
        expect(outcome?.skip === undefined).toBe(numbers.length > 0 || outcome?.parts.length === 0);
        const leading = outcome?.parts.find(({ from }) => from === outcome.levelFrom);
        expect(leading?.level).toBe(outcome?.level);
      }),
      { numRuns: runs / 5 },
    );
  });
});
