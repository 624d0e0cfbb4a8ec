import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LifeDomain, lifeDomains } from '../../../../src/core/domains.ts';
import { buildOutcomes } from '../../../../src/core/outcomes/buildOutcomes.ts';
import { carers, levels, wishes } from '../../../../src/core/outcomes/Outcome.ts';
import { type Questionnaire, skips } from '../../../../src/core/questionnaire/Questionnaire.ts';
import { asksTopics } from '../../../../src/core/questionnaire/stepsOf.ts';
import { answersTo, anyQuestionnaire } from '../../../fuzz/arbitraries.ts';

const finances = { domain: 'finances', screen: 0 } as const;
const more = { visibleIf: ['notequal', 'money_level', 'none'] } as const;
const answers = [...levels, ...skips];
const matrix: Questionnaire = {
  id: 'matrix',
  version: '1.0',
  questions: [
    { ...finances, name: 'money_level', kind: 'radiogroup', role: 'level', values: answers },
    { ...finances, ...more, name: 'money_wish', kind: 'radiogroup', role: 'wish', values: wishes },
    { ...finances, ...more, name: 'money_who', kind: 'checkbox', role: 'who', values: carers },
    { ...finances, ...more, name: 'money_talk', kind: 'checkbox', role: 'talk', values: ['yes'] },
    { ...finances, ...more, name: 'money_note', kind: 'comment', role: 'note', values: [], maxLength: 100 },
    { ...finances, ...more, screen: 1, name: 'money_felt', kind: 'radiogroup', role: 'felt', values: answers },
    { ...finances, domain: 'housing', name: 'house_level', kind: 'radiogroup', role: 'level', values: answers },
  ],
};
const empty = { parts: [], themes: [], facts: [], talk: false, who: [] };
/** The person’s own order, life as a whole first where something was said of it outside the chosen topics. */
const inOrder = (domains: readonly LifeDomain[], said: readonly LifeDomain[]) =>
  said[0] === 'whole-life'
    ? ['whole-life', ...domains.filter((domain) => domain !== 'whole-life')].filter((domain) =>
        domains.includes(domain as LifeDomain),
      )
    : domains;
const build = (set: Record<string, string | number | string[]>, domains = ['finances'] as const) =>
  buildOutcomes([matrix], { matrix: set }, domains);

describe('buildOutcomes', () => {
  test('gives an empty outcome for a chosen domain without answers', () => {
    expect(build({})).toEqual([{ domain: 'finances', ...empty }]);
    expect(buildOutcomes([matrix], {}, ['justice'])).toEqual([{ domain: 'justice', ...empty }]);
  });

  test('keeps the person’s own order of domains', () => {
    const set = { money_level: 1, house_level: 5 };
    const outcomes = buildOutcomes([matrix], { matrix: set }, ['housing', 'finances']);
    expect(outcomes.map(({ domain, level }) => [domain, level])).toEqual([
      ['housing', 5],
      ['finances', 1],
    ]);
  });

  test.each([
    ['level', { money_level: 2 }, { level: 2, levelFrom: 'money_level', parts: [{ from: 'money_level', level: 2 }] }],
    [
      'way to skip',
      { money_level: 'refused' },
      { skip: 'refused', levelFrom: 'money_level', parts: [{ from: 'money_level', skip: 'refused' }] },
    ],
    ['wish', { money_wish: 'maybe' }, { wish: 'maybe', ownWish: 'maybe' }],
    ['carers, in our order', { money_who: ['professionals', 'self'] }, { who: ['self', 'professionals'] }],
    ['wish to talk', { money_talk: ['yes'] }, { talk: true }],
    ['note', { money_note: 'my words' }, { note: 'my words' }],
    ['theme', { money_felt: 2 }, { themes: [{ from: 'money_felt', asks: 'felt', felt: 2 }] }],
  ] as const)('reads the %s', (_what, set, part) => {
    expect(build(structuredClone(set) as unknown as Record<string, string>)).toEqual([
      { domain: 'finances', ...empty, ...part },
    ]);
  });

  test('lets answers that can no longer be reached count for nothing', () => {
    const set = { money_level: 'none', money_wish: 'yes', money_talk: ['yes'], money_note: 'gone' };
    expect(build(set)).toEqual([
      {
        domain: 'finances',
        ...empty,
        parts: [{ from: 'money_level', skip: 'none' }],
        skip: 'none',
        levelFrom: 'money_level',
      },
    ]);
  });

  test('lets answers on domains that are not chosen count for nothing', () => {
    expect(build({ money_level: 4 })).toEqual(build({ money_level: 4, house_level: 1 }));
  });

  test('gives one outcome for each chosen domain, in the person’s order, whatever was answered', () => {
    const anything = fc.tuple(
      anyQuestionnaire.chain((one) => fc.tuple(fc.constant(one), answersTo(one.questions))),
      fc.uniqueArray(fc.constantFrom(...lifeDomains)),
    );
    fc.assert(
      fc.property(anything, ([[questionnaire, set], domains]) => {
        const outcomes = buildOutcomes([questionnaire], { [questionnaire.id]: set }, domains);
        const said = outcomes.map(({ domain }) => domain);
        expect(said.filter((domain) => domains.includes(domain))).toEqual(inOrder(domains, said));
        expect(new Set(said).size).toBe(said.length);
        if (asksTopics(questionnaire)) expect(said).toEqual(inOrder(domains, said));
        for (const { level } of outcomes) expect([undefined, ...levels]).toContain(level);
      }),
      { numRuns: 1000 },
    );
  });
});
