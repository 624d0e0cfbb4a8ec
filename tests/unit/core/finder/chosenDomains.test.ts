import { describe, expect, test } from 'vitest';
import type { LifeDomain } from '../../../../src/core/domains.ts';
import { chosenDomains } from '../../../../src/core/finder/chosenDomains.ts';
import type { Outcome } from '../../../../src/core/outcomes/Outcome.ts';

const outcome = (domain: LifeDomain, part: Partial<Outcome> = {}): Outcome => ({
  domain,
  parts: [],
  themes: [],
  facts: [],
  talk: false,
  who: [],
  ...part,
});

const table: readonly (readonly [string, readonly Outcome[], string, readonly LifeDomain[]])[] = [
  [
    'takes what someone wants to talk about or to change, in their order, before all else',
    [
      outcome('justice', { wish: 'yes', level: 5 }),
      outcome('housing', { wish: 'maybe', level: 1 }),
      outcome('finances', { talk: true, level: 4 }),
      outcome('mobility', { level: 1 }),
    ],
    'own',
    ['justice', 'finances'],
  ],
  [
    'takes a wish to talk, also of what is to stay as it is',
    [outcome('housing', { talk: true, wish: 'no' }), outcome('finances', { level: 1 })],
    'own',
    ['housing'],
  ],
  [
    'takes “maybe” when there is no “yes”, before the lowest level',
    [outcome('housing', { level: 1 }), outcome('finances', { wish: 'maybe', level: 5 })],
    'maybe',
    ['finances'],
  ],
  [
    'takes all domains at the lowest level when nothing was wished',
    [outcome('housing', { level: 2 }), outcome('finances', { level: 4 }), outcome('mobility', { level: 2 })],
    'lowest',
    ['housing', 'mobility'],
  ],
  [
    'leaves out what is to stay as it is, however low',
    [outcome('housing', { level: 1, wish: 'no', ownWish: 'no' }), outcome('finances', { level: 3 })],
    'lowest',
    ['finances'],
  ],
  [
    'takes nothing when all is to stay as it is',
    [outcome('housing', { level: 1, wish: 'no', ownWish: 'no' })],
    'well',
    [],
  ],
  [
    'takes nothing when nothing is hard, and says that it goes well',
    [outcome('housing', { level: 4 }), outcome('finances', { level: 5 })],
    'well',
    [],
  ],
  [
    'takes level 3 for hard',
    [outcome('housing', { level: 3 }), outcome('finances', { level: 4 })],
    'lowest',
    ['housing'],
  ],
  ['takes nothing from skips', [outcome('housing', { skip: 'refused' }), outcome('finances')], 'nothing', []],
  ['takes nothing from nothing', [], 'nothing', []],
];

describe('chosenDomains', () => {
  test.each(table)('%s', (_promise, outcomes, by, domains) => {
    const chosen = chosenDomains(outcomes);
    expect(chosen.by).toBe(by);
    expect(chosen.outcomes.map(({ domain }) => domain)).toEqual(domains);
  });
});
