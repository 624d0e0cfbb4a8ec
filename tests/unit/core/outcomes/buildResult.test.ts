import { describe, expect, test } from 'vitest';
import type { LifeDomain } from '../../../../src/core/domains.ts';
import { buildResult, isStrength } from '../../../../src/core/outcomes/buildResult.ts';
import type { Outcome } from '../../../../src/core/outcomes/Outcome.ts';

const outcome = (domain: LifeDomain, part: Partial<Outcome>): Outcome => ({ domain, talk: false, who: [], ...part });
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
    ['strengths', 'level 4 and 5', ['justice', 'housing']],
    ['keep', 'what its owner wants to keep as it is', ['justice']],
    ['change', 'what its owner wants, or may want, otherwise', ['housing', 'finances']],
    ['talk', 'what its owner wants to talk about', ['housing', 'mobility']],
    ['leansOnOthers', 'what people around carry at level 3 or lower', ['finances']],
  ] as const)('puts under %s %s, in the person’s order', (section, _what, domains) => {
    expect(result[section].map(({ domain }) => domain)).toEqual(domains);
  });

  test.each([
    [undefined, false],
    [1, false],
    [3, false],
    [4, true],
    [5, true],
  ] as const)('calls level %s a strength: %s', (level, expected) => {
    expect(isStrength(outcome('housing', level ? { level } : {}))).toBe(expected);
  });

  test('has no total, mean or norm among its sections', () => {
    expect(Object.keys(result)).toEqual(['strengths', 'keep', 'change', 'talk', 'leansOnOthers']);
  });
});
