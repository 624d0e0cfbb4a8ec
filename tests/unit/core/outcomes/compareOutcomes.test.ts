import { describe, expect, test } from 'vitest';
import type { LifeDomain } from '../../../../src/core/domains.ts';
import { compareOutcomes } from '../../../../src/core/outcomes/compareOutcomes.ts';
import type { Level, Outcome, Theme } from '../../../../src/core/outcomes/Outcome.ts';

const about = (domain: LifeDomain, level?: Level, themes: readonly Theme[] = []): Outcome => ({
  domain,
  parts: level ? [{ from: `${domain}_level`, level }] : [],
  themes,
  facts: [],
  talk: false,
  who: [],
});
const felt = (from: string, value: Level): Theme => ({ from, asks: 'felt', felt: value });

describe('compareOutcomes', () => {
  test('puts what differs first, and leaves each half in the order of the first look', () => {
    const then = [about('finances', 3), about('housing', 2), about('mobility', 4)];
    const now = [about('mobility', 5), about('housing', 2), about('finances', 1)];
    const found = compareOutcomes(then, now);
    expect(found.map(({ domain, isSame }) => [domain, isSame])).toEqual([
      ['finances', false],
      ['mobility', false],
      ['housing', true],
    ]);
    expect(found[0]?.parts).toEqual([
      { one: { from: 'finances_level', level: 3 }, other: { from: 'finances_level', level: 1 }, isSame: false },
    ]);
  });

  test('says of what only one side answered that the other did not', () => {
    const [only] = compareOutcomes([about('housing', 4)], []);
    expect(only?.parts).toEqual([{ one: { from: 'housing_level', level: 4 }, isSame: false }]);
    const [added] = compareOutcomes([], [about('housing', 4)]);
    expect(added?.parts).toEqual([{ other: { from: 'housing_level', level: 4 }, isSame: false }]);
  });

  test('tells a way to skip from a level, and one way from another', () => {
    const skipped = { ...about('housing'), parts: [{ from: 'housing_level', skip: 'refused' as const }] };
    const unknown = { ...about('housing'), parts: [{ from: 'housing_level', skip: 'dontknow' as const }] };
    expect(compareOutcomes([skipped], [about('housing', 1)])[0]?.isSame).toBe(false);
    expect(compareOutcomes([skipped], [unknown])[0]?.isSame).toBe(false);
    expect(compareOutcomes([skipped], [skipped])[0]?.isSame).toBe(true);
  });

  test('compares feelings with feelings only, whatever the level', () => {
    const [found] = compareOutcomes(
      [about('housing', 2, [felt('home_felt', 2)])],
      [about('housing', 2, [felt('home_felt', 4)])],
    );
    expect(found?.parts[0]?.isSame).toBe(true);
    expect(found?.themes[0]?.isSame).toBe(false);
    expect(found?.isSame).toBe(false);
  });

  test('leaves out domains of which neither says how it is, and wishes without an answer', () => {
    const wish: Theme = { from: 'home_felt', asks: 'felt', wish: 'yes' };
    expect(compareOutcomes([about('housing', undefined, [wish])], [about('housing')])).toEqual([]);
  });
});
