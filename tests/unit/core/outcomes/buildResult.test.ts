import { describe, expect, test } from 'vitest';
import type { LifeDomain } from '../../../../src/core/domains.ts';
import { buildResult } from '../../../../src/core/outcomes/buildResult.ts';
import type { Outcome } from '../../../../src/core/outcomes/Outcome.ts';

const outcome = (domain: LifeDomain, part: Partial<Outcome>): Outcome => ({
  domain,
  parts: part.level ? [{ from: `${domain.replaceAll('-', '_')}_level`, level: part.level }] : [],
  themes: [],
 facts: [],
  talk: false,
  who: [],
  ...part,
});
const outcomes = [
  outcome('justice', { level: 5, wish: 'no', who: ['around'] }),
  outcome('housing', { level: 4, wish: 'yes', talk: true }),
  outcome('finances', { level: 3, wish: 'maybe', who: ['around', 'self'] }),
  outcome('mobility', { level: 1, who: ['professionals'], talk: true }),
  outcome('self-care', { skip: 'refused', who: ['around'] }),
];
const result = buildResult(outcomes);

describe('buildResult', () => {
  test.each([
    ['keep', 'what its owner wants to keep as it is', ['justice']],
    ['change', 'what its owner wants, or may want, otherwise', ['housing', 'finances']],
    ['talk', 'what its owner wants to talk about', ['housing', 'mobility']],
    ['leansOnOthers', 'what people around carry at level 3 or lower', ['finances']],
  ] as const)('puts under %s %s, in the person’s order', (section, _what, domains) => {
    expect(result[section].map(({ domain }) => domain)).toEqual(domains);
  });

  test('puts under strengths what stands at level 4 and 5, part by part, in the person’s order', () => {
    expect(result.strengths).toEqual([
      { from: 'justice_level', level: 5 },
      { from: 'housing_level', level: 4 },
    ]);
  });

  test('finds a strong part in a domain that as a whole is hard', () => {
    const parts = [
      { from: 'parenting_care_level', level: 5 },
      { from: 'parenting_school_level', level: 1 },
    ] as const;
    const { strengths } = buildResult([outcome('parenting', { parts, level: 1, levelFrom: 'parenting_school_level' })]);
    expect(strengths).toEqual([{ from: 'parenting_care_level', level: 5 }]);
  });

  test('has no total, mean or norm among its sections', () => {
    expect(Object.keys(result)).toEqual(['strengths', 'keep', 'change', 'talk', 'leansOnOthers']);
  });
});
