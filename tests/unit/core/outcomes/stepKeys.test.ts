import { describe, expect, test } from 'vitest';
import { lifeDomains } from '../../../../src/core/domains.ts';
import type { Outcome } from '../../../../src/core/outcomes/Outcome.ts';
import { matters, stepGroups, stepKeys, stepNumbers } from '../../../../src/core/outcomes/stepKeys.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { resources } from '../../../../src/i18n/translate.ts';

const about = (part: Partial<Outcome>): Outcome => ({
  domain: 'housing',
  parts: [],
  themes: [],
  facts: [],
  talk: false,
  who: [],
  ...part,
});

describe('small steps', () => {
  test.each([
    [{ level: 1 }, 'low'],
    [{ level: 2 }, 'low'],
    [{ level: 3 }, 'mid'],
    [{ level: 4 }, 'high'],
    [{ level: 5 }, 'high'],
    [{ level: 5, wish: 'yes' }, 'high'],
    [{ wish: 'yes' }, 'mid'],
    [{ wish: 'maybe' }, 'mid'],
    [{ talk: true }, 'mid'],
  ] as const)('for %j are those of %s', (part, group) => {
    expect(stepKeys(about(part))).toEqual([1, 2, 3].map((number) => `results:housing.step.${group}.${number}`));
  });

  test.each([{}, { skip: 'none' }, { wish: 'no' }] as const)('there are none for %j', (part) => {
    expect(stepKeys(about(part))).toEqual([]);
  });

  test('feelings choose none', () => {
    expect(stepKeys(about({ themes: [{ from: 'home_felt', asks: 'felt', felt: 1, matters: 'yes' }] }))).toEqual([]);
  });

  test.each(languages)('every domain and group has three, no two alike, and nothing else does (%s)', (language) => {
    const texts = Object.entries(resources[language]?.['results'] ?? {}).filter(([key]) => key.includes('.step.'));
    const expected = lifeDomains.flatMap((domain) =>
      stepGroups.flatMap((group) => stepNumbers.map((number) => `${domain}.step.${group}.${number}`)),
    );
    expect(texts.map(([key]) => key).sort()).toEqual(expected.sort());
    expect(new Set(texts.map(([, text]) => text)).size).toBe(expected.length);
  });
});

test.each([
  [{ wish: 'yes' }, true],
  [{ wish: 'maybe' }, true],
  [{ wish: 'no' }, false],
  [{ talk: true }, true],
  [{ themes: [{ from: 'home_felt', asks: 'felt', matters: 'yes' }] }, true],
  [{ themes: [{ from: 'home_felt', asks: 'felt', matters: 'some' }] }, false],
  [{ level: 1 }, false],
] as const)('%j matters to someone: %s', (part, expected) => {
  expect(matters(about(part))).toBe(expected);
});
