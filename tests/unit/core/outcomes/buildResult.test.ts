import { describe, expect, test } from 'vitest';
import type { LifeDomain } from '../../../../src/core/domains.ts';
import { buildResult } from '../../../../src/core/outcomes/buildResult.ts';
import type { Outcome, Theme } from '../../../../src/core/outcomes/Outcome.ts';

const outcome = (domain: LifeDomain, part: Partial<Outcome>): Outcome => ({
  domain,
  parts: part.level ? [{ from: `${domain.replaceAll('-', '_')}_level`, level: part.level }] : [],
  themes: [],
  facts: [],
  talk: false,
  who: [],
  ...(part.wish ? { ownWish: part.wish } : {}),
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
    ['talk', 'what its owner wants to talk about', ['housing', 'mobility']],
    ['leansOnOthers', 'what people around carry at level 3 or lower', ['finances']],
  ] as const)('puts under %s %s, in the person’s order', (section, _what, domains) => {
    expect(result[section].map(({ domain }) => domain)).toEqual(domains);
  });

  test.each([
    ['keep', 'what its owner wants to keep as it is', ['justice']],
    ['change', 'what its owner wants, or may want, otherwise', ['housing', 'finances']],
  ] as const)('puts under %s %s, in the person’s order', (section, _what, domains) => {
    expect(result[section].map(({ outcome: { domain }, isWhole, themes }) => [domain, isWhole, themes])).toEqual(
      domains.map((domain) => [domain, true, []]),
    );
  });

  test('puts a theme where its own wish belongs, whatever is wished of its domain', () => {
    const theme = (from: string, wish: Theme['wish']): Theme => ({ from, asks: 'felt', ...(wish ? { wish } : {}) });
    const [kept, changed, silent] = [theme('kept', 'no'), theme('changed', 'maybe'), theme('silent', undefined)];
    const home = outcome('housing', { themes: [kept, changed, silent], wish: 'maybe', ownWish: 'no' });
    const only = outcome('finances', { themes: [changed], wish: 'maybe' });
    const { ownWish: _none, ...unsaid } = only;
    const found = buildResult([home, unsaid]);
    expect(found.keep).toEqual([{ outcome: home, isWhole: true, themes: [kept] }]);
    expect(found.change).toEqual([
      { outcome: home, isWhole: false, themes: [changed] },
      { outcome: unsaid, isWhole: false, themes: [changed] },
    ]);
  });

  test.each([
    ['the two best words of a scale', { felt: 4 }, true],
    ['the best word of a scale', { felt: 5 }, true],
    ['the middle of a scale', { felt: 3 }, false],
    ['what someone has or does', { strength: 'yes' }, true],
    ['what someone has a little of', { strength: 'some' }, false],
    ['what someone would like', { strength: 'want' }, false],
    ['what is left open', { skip: 'refused' }, false],
    ['what matters and is not answered', { matters: 'yes' }, false],
  ] as const)('holds for a strong theme: %s', (_what, said, isStrong) => {
    const theme: Theme = { from: 'q', asks: 'felt', ...said };
    expect(buildResult([outcome('housing', { themes: [theme] })]).strongThemes).toEqual(isStrong ? [theme] : []);
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
    expect(Object.keys(result)).toEqual(['strengths', 'strongThemes', 'keep', 'change', 'talk', 'leansOnOthers']);
  });
});
