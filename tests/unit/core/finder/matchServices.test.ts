import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categories } from '../../../../src/core/finder/categories.ts';
import { chosenDomains } from '../../../../src/core/finder/chosenDomains.ts';
import type { Hit, HitGroup } from '../../../../src/core/finder/Hit.ts';
import { type FinderInput, type Match, matchServices } from '../../../../src/core/finder/matchServices.ts';
import type { Outcome } from '../../../../src/core/outcomes/Outcome.ts';
import { anyFinderInput, outcomeOf } from '../../../fuzz/finderArbitraries.ts';
import { runs } from '../../../fuzz/runs.ts';

const hitsOf = (match: Match): Hit[] => match.groups.flatMap(({ hits }) => [...hits]);
/** What someone sees: which services, where, in which order and why. */
const shown = (match: Match) =>
  match.groups.map(({ id, hits }) => [id, hits.map(({ service, reasons }) => [service.id, reasons])]);
const check = (promise: (input: FinderInput, match: Match) => void, numRuns = runs / 5) =>
  fc.assert(
    fc.property(anyFinderInput, (input) => promise(input, matchServices(input))),
    { numRuns: Math.ceil(numRuns) },
  );
const aboutDomains = ['reasons:talk', 'reasons:wish', 'reasons:maybe', 'reasons:want', 'reasons:answer'];

function expectPressing({ id, hits }: HitGroup, outcomes: readonly Outcome[]): void {
  expect(outcomes.find(({ domain }) => domain === id)?.level).toBe(1);
  expect(hits.some(({ service }) => categories[service.category]?.acute)).toBe(true);
}

describe('matchServices', () => {
  test('shows only what is about a chosen domain, and cites each of these once', () => {
    check(({ outcomes }, match) => {
      const chosen = chosenDomains(outcomes).outcomes.map(({ domain }) => domain);
      for (const { service, domains, reasons } of hitsOf(match)) {
        expect(domains).toEqual(chosen.filter((domain) => service.domains.includes(domain)));
        expect(domains.length).toBeGreaterThan(0);
        const cited = reasons.filter(({ key }) => aboutDomains.includes(key)).map(({ params }) => params?.['domain']);
        expect(cited).toEqual(domains.map((domain) => ({ key: `domains:${domain}.name` })));
      }
    });
  });

  test('hides nothing that is about a chosen domain, and shows it once', () => {
    check(({ outcomes, services }, match) => {
      const chosen = chosenDomains(outcomes).outcomes.map(({ domain }) => domain);
      const expected = services.filter(({ domains }) => domains.some((domain) => chosen.includes(domain)));
      const ids = hitsOf(match).map(({ service }) => service.id);
      expect(ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    });
  });

  test('shows no group without hits, and no groups when nothing was chosen', () => {
    check(({ outcomes }, match) => {
      expect(match.by).toBe(chosenDomains(outcomes).by);
      for (const { hits } of match.groups) expect(hits.length).toBeGreaterThan(0);
      if (chosenDomains(outcomes).outcomes.length === 0) expect(match.groups).toEqual([]);
    });
  });

  test('gives the same answer to the same question, in whatever order the list stands', () => {
    check((input, match) => {
      expect(matchServices(structuredClone(input))).toEqual(match);
      expect(shown(matchServices({ ...input, services: input.services.toReversed() }))).toEqual(shown(match));
    });
  });

  test('shows places for several problems in a group of their own', () => {
    check((_input, match) => {
      for (const { id, hits } of match.groups)
        for (const { service } of hits) expect(service.rung === 3).toBe(id === 'together');
    });
  });

  test('shows those places last, or at three heavy domains right after what cannot wait', () => {
    check(({ outcomes }, match) => {
      const heavy = chosenDomains(outcomes).outcomes.filter(({ level }) => level === 1 || level === 2).length;
      const at = match.groups.findIndex(({ id }) => id === 'together');
      if (at < 0) return;
      if (heavy < 3) expect(at).toBe(match.groups.length - 1);
      else for (const group of match.groups.slice(0, at)) expectPressing(group, outcomes);
    });
  });

  test('never tells how far a secret address is', () => {
    check((_input, match) => {
      for (const { service, reasons, distanceKm } of hitsOf(match)) {
        if (!service.secretAddress) continue;
        expect(reasons.filter(({ key }) => key.startsWith('reasons:distance'))).toEqual([]);
        expect(distanceKm).toBeUndefined();
      }
    });
  });

  test('tells a distance only of a place, and only to who said where they are', () => {
    check(({ from }, match) => {
      for (const { service, reasons } of hitsOf(match)) {
        if (from && service.venue === 'place' && service.address?.point) continue;
        expect(reasons.filter(({ key }) => key.startsWith('reasons:distance'))).toEqual([]);
      }
    });
  });

  test('is not moved by what it does not cite: a note, who carries it, or a domain that was not chosen', () => {
    const pair = anyFinderInput.chain((input) => {
      const chosen = chosenDomains(input.outcomes);
      const others = input.outcomes.map((outcome) => {
        if (chosen.outcomes.includes(outcome) || !['own', 'maybe'].includes(chosen.by))
          return fc.record({ note: fc.string(), who: fc.constant([]) }).map((part) => ({ ...outcome, ...part }));
        const wish = chosen.by === 'own' ? {} : { wish: 'no' as const, ownWish: 'no' as const };
        return outcomeOf(outcome.domain)
          .filter((one) => one.wish !== 'yes')
          .map((one) => ({ ...one, talk: false, ...wish }));
      });
      return fc.tuple(fc.constant(input), fc.tuple(...others));
    });
    fc.assert(
      fc.property(pair, ([input, outcomes]) => {
        expect(shown(matchServices({ ...input, outcomes }))).toEqual(shown(matchServices(input)));
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  test('takes a hit or its reason away when the cited domain is taken back', () => {
    check((input, match) => {
      for (const { service, domains } of hitsOf(match)) {
        const outcomes = input.outcomes.filter(({ domain }) => domain !== domains[0]);
        const after = hitsOf(matchServices({ ...input, outcomes })).find((hit) => hit.service.id === service.id);
        expect(after?.domains ?? []).not.toContain(domains[0]);
        expect(JSON.stringify(after?.reasons ?? [])).not.toContain(`domains:${domains[0]}.name`);
      }
    }, runs / 20);
  });
});
