import { describe, expect, test } from 'vitest';
import type { LifeDomain } from '../../../../src/core/domains.ts';
import { matchServices } from '../../../../src/core/finder/matchServices.ts';
import type { Service } from '../../../../src/core/finder/Service.ts';
import type { Level, Outcome } from '../../../../src/core/outcomes/Outcome.ts';

const from = { lat: 52.3, lon: 5.2 };
const address = (lat: number) => ({ street: '', number: '', postcode: '', town: '', point: { lat, lon: 5.2 } });
const best: Service = {
  id: 'best',
  words: {},
  organisation: '',
  category: 'safe-shelter',
  domains: ['housing', 'finances'],
  rung: 1,
  access: 'free',
  cost: 'free',
  languages: [],
  audiences: [],
  wheelchair: 'unknown',
  venue: 'place',
  address: address(52.3),
  secretAddress: false,
  closedForNow: false,
  checkedOn: '2026-11-01',
};
const service = (part: Partial<Service>): Service => ({ ...best, ...part });
const about = (domain: LifeDomain, level?: Level): Outcome => ({
  domain,
  parts: [],
  themes: [],
  facts: [],
  talk: true,
  who: [],
  ...(level ? { level } : {}),
});

/** Ids by group, in the order in which they are shown. */
function order(services: readonly Service[], outcomes: readonly Outcome[]): Record<string, string[]> {
  const { groups } = matchServices({ outcomes, services, from, today: '2026-11-21', seed: 'x' });
  return Object.fromEntries(groups.map(({ id, hits }) => [id, hits.map((hit) => hit.service.id)]));
}

/** From the last to the first reason to go before another (ADR 0012): each is better in all that comes after. */
const worse: readonly (readonly [string, Partial<Service>])[] = [
  ['was checked longer ago', { checkedOn: '2025-01-01' }],
  ['is further away', { address: address(52.4) }],
  ['is closed for now', { closedForNow: true }],
  ['covers fewer chosen domains', { domains: ['housing'] }],
  ['stands on a later rung', { rung: 2 }],
  ['is not for what cannot wait', { category: 'peer-group' }],
];

describe('the order of services', () => {
  test.each(worse)('puts at level 1 behind the best what %s', (id, part) => {
    const outcomes = [about('housing', 1), about('finances', 4)];
    const expected = { housing: ['best', id] };
    expect(order([service({ id, ...part }), best], outcomes)).toEqual(expected);
  });

  test('lets the earlier rule win from all later ones together', () => {
    const outcomes = [about('housing', 1), about('finances', 4)];
    const ladder = worse.map(([id, part]) => service({ id, ...part }));
    expect(order(ladder.toReversed(), outcomes)).toEqual({ housing: worse.map(([id]) => id) });
  });

  test('puts what is first of all about a domain before what is also about it, on the same rung', () => {
    const also = service({ id: 'also', domains: ['mobility', 'housing'] });
    const mainly = service({ id: 'mainly', domains: ['housing'], closedForNow: true });
    const later = service({ id: 'later', domains: ['housing'], rung: 2 });
    expect(order([later, also, mainly], [about('housing', 3)])).toEqual({ housing: ['mainly', 'also', 'later'] });
  });

  test.each([
    [undefined, ['0', '1', '2']],
    [5, ['0', '1', '2']],
    [3, ['1', '0', '2']],
    [2, ['1', '2', '0']],
  ] as const)('climbs the ladder at level %s in the order %j', (level, ids) => {
    const rungs = ([2, 0, 1] as const).map((rung) => service({ id: String(rung), rung }));
    expect(order(rungs, [about('housing', level)])).toEqual({ housing: ids });
  });

  test('shows a service under its primary domain when that was chosen, else under the first chosen one', () => {
    const outcomes = [about('finances'), about('housing')];
    const second = service({ id: 'second', domains: ['mobility', 'housing', 'finances'] });
    expect(order([best, second], outcomes)).toEqual({ finances: ['second'], housing: ['best'] });
  });

  test('counts help at home, online, or at a secret address as near', () => {
    const { address: _none, ...nowhere } = best;
    const near = [
      { ...nowhere, id: 'home', venue: 'at-home' as const },
      { ...nowhere, id: 'secret', secretAddress: true },
    ];
    const unknown = { ...nowhere, id: 'unknown' };
    const far = service({ id: 'far', address: address(52.5) });
    const ids = order([unknown, far, ...near], [about('housing')])['housing'] ?? [];
    expect(ids.slice(0, 2).toSorted()).toEqual(['home', 'secret']);
    expect(ids.slice(2)).toEqual(['far', 'unknown']);
  });

  test.each([
    [
      [2, 2, 1],
      ['together', 'housing'],
    ],
    // What cannot wait comes before all else.
    [
      [1, 2, 1],
      ['housing', 'together'],
    ],
    [
      [1, 2, 3],
      ['housing', 'together'],
    ],
    [
      [1, 2, undefined],
      ['housing', 'together'],
    ],
  ] as const)('puts one coordinator at levels %j in the order %j', ([one, two, three], groups) => {
    const outcomes = [about('housing', one), about('finances', two), about('justice', three)];
    expect(Object.keys(order([best, service({ id: 'case', rung: 3 })], outcomes))).toEqual(groups);
  });

  test('of places that look at several problems, the one that covers most of what was chosen comes first', () => {
    const outcomes = [about('housing', 3), about('finances', 3), about('justice', 3)];
    const few = service({ id: 'few', rung: 3 });
    const many = service({ id: 'many', rung: 3, domains: ['justice', 'finances', 'housing'] });
    expect(order([few, many], outcomes)['together']).toEqual(['many', 'few']);
  });
});
