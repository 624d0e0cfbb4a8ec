import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LifeDomain, lifeDomains } from '../../../../src/core/domains.ts';
import { chosenDomains } from '../../../../src/core/finder/chosenDomains.ts';
import { distanceTo } from '../../../../src/core/finder/distanceTo.ts';
import { type Filters, filtersOn, noFilters, reaches, without } from '../../../../src/core/finder/Filters.ts';
import { type Asked, type Finding, findServices } from '../../../../src/core/finder/findServices.ts';
import { fitFor, type Known } from '../../../../src/core/finder/fitFor.ts';
import type { Hit } from '../../../../src/core/finder/Hit.ts';
import type { FinderInput } from '../../../../src/core/finder/matchServices.ts';
import { audiences, venues } from '../../../../src/core/finder/Service.ts';
import { tieBreak } from '../../../../src/core/finder/tieBreak.ts';
import { tiersOf } from '../../../../src/core/finder/tiersOf.ts';
import { anyFinderInput } from '../../../fuzz/finderArbitraries.ts';
import { runs } from '../../../fuzz/runs.ts';

const on = fc.constantFrom(true, false, false);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    openNow: on,
    free: on,
    noReferral: on,
    wheelchair: on,
    language: maybe(fc.constantFrom('nl', 'tr')),
    audience: maybe(fc.constantFrom(...audiences)),
    age: maybe(fc.nat(100)),
    day: maybe(fc.integer({ min: 1, max: 7 })),
    venue: maybe(fc.constantFrom(...venues)),
    within: maybe(fc.constantFrom(...reaches)),
  })
  .map((filters) => Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as never);

/** Any way to ask; words find some services of the list, in some order. */
const anyAsked = ({ services }: FinderInput): fc.Arbitrary<Asked> =>
  fc.oneof(
    fc.constant({ by: 'answers' } as const),
    fc.record({ by: fc.constant('theme' as const), domain: fc.constantFrom(...lifeDomains) }),
    fc.shuffledSubarray([...services]).map((list) => ({
      by: 'words' as const,
      finds: list.map(({ id }, place) => ({
        id,
        place: Math.floor(place / 2),
        all: true,
        because: { kind: 'text' as const, word: 'word' },
      })),
    })),
  );
/** Open or not, by the id alone: any rule will do, as long as it stays the same. */
const knownOf = ({ from }: FinderInput): Known => ({
  isOpen: ({ id }) => [true, false, undefined][tieBreak(id, 'open') % 3],
  opensOn: ({ id }, day) => [true, false, undefined][tieBreak(id, String(day)) % 3],
  distanceKm: (service) => distanceTo(service, from),
});
const anyQuestion = anyFinderInput.chain((input) =>
  fc.tuple(fc.constant(input), anyAsked(input), anyFilters).map(([one, asked, filters]) => ({
    input: one,
    asked,
    filters,
    known: knownOf(one),
  })),
);
type Question = typeof anyQuestion extends fc.Arbitrary<infer One> ? One : never;
const find = ({ input, asked, filters, known }: Question) => findServices(input, asked, filters, known);
const check = (promise: (question: Question, finding: Finding) => void) =>
  fc.assert(
    fc.property(anyQuestion, (question) => promise(question, find(question))),
    { numRuns: Math.ceil(runs / 5) },
  );

const sure = (finding: Finding): Hit[] => finding.groups.flatMap(({ hits }) => [...hits]);
const ids = (hits: readonly Hit[]) => hits.map(({ service }) => service.id);
/** What someone sees: hits with their reasons, which are worked out when one looks. */
const shown = (finding: Finding) => ({
  ...finding,
  reasons: [...sure(finding), ...finding.unsure].map(({ reasons }) => reasons),
});
const subjects = /^reasons:(talk|wish|maybe|want|answer|theme|all\.\w+|word\.(name|text|kind))$/;

describe('findServices', () => {
  test('gives every hit a reason that says what was asked', () => {
    check((_question, finding) => {
      for (const { reasons } of [...sure(finding), ...finding.unsure])
        expect(reasons.filter(({ key }) => subjects.test(key)).length).toBeGreaterThan(0);
    });
  });

  test('gives the same answer to the same question, in whatever order the list stands', () => {
    check((question, finding) => {
      const turned = { ...question, input: { ...question.input, services: question.input.services.toReversed() } };
      expect(shown(find(turned))).toEqual(shown(finding));
    });
  });

  test('shows nothing twice', () => {
    check((_question, finding) => {
      const shown = ids([...sure(finding), ...finding.unsure]);
      expect(new Set(shown).size).toBe(shown.length);
    });
  });

  test('takes away what it shows for a theme once that theme is taken from the service', () => {
    check((question, finding) => {
      const { asked, input } = question;
      if (asked.by !== 'theme') return;
      for (const hit of sure(finding)) {
        expect(hit.reasons[0]?.params).toEqual({ domain: { key: `domains:${asked.domain}.name` } });
        const services = input.services.map((one) =>
          one.id === hit.service.id
            ? { ...one, domains: one.domains.filter((domain) => domain !== asked.domain) }
            : one,
        );
        const after = find({ ...question, input: { ...input, services } });
        expect(ids([...sure(after), ...after.unsure])).not.toContain(hit.service.id);
      }
    });
  });

  test('keeps apart what surely fits and what is not known to', () => {
    check(({ filters, known }, finding) => {
      for (const { service } of sure(finding)) expect(fitFor(filters, known)(service)).toBe('yes');
      for (const { service } of finding.unsure) expect(fitFor(filters, known)(service)).toBe('unknown');
    });
  });

  test('shows at least as much with a filter less', () => {
    check((question, finding) => {
      for (const filter of filtersOn(question.filters)) {
        const more = find({ ...question, filters: without(question.filters, filter) });
        const shown = new Set(ids([...sure(more), ...more.unsure]));
        expect(ids([...sure(finding), ...finding.unsure]).filter((id) => !shown.has(id))).toEqual([]);
      }
    });
  });

  test('says how to widen an empty answer, with true counts, and only then', () => {
    check((question, finding) => {
      const isEmpty = sure(finding).length + finding.unsure.length === 0;
      if (!isEmpty) expect(finding.wider).toEqual([]);
      for (const { filter, count } of finding.wider) {
        const more = find({ ...question, filters: without(question.filters, filter) });
        expect(sure(more).length + more.unsure.length).toBe(count);
      }
    });
  });

  test('says whether filters took everything away, also when no single one is to blame', () => {
    check((question, finding) => {
      const free = find({ ...question, filters: noFilters });
      const isEmpty = sure(finding).length + finding.unsure.length === 0;
      expect(finding.isFilteredAway).toBe(isEmpty && sure(free).length > 0);
      if (finding.wider.length > 0) expect(finding.isFilteredAway).toBe(true);
    });
  });

  test('leaves nothing out that no filter forbids', () => {
    check(({ input, asked, known }) => {
      const finding = findServices(input, asked, noFilters, known);
      expect(finding.unsure).toEqual([]);
      const wanted = input.services.filter(({ id, domains }) => {
        if (asked.by === 'words') return asked.finds.some((one) => one.id === id);
        const about: readonly LifeDomain[] =
          asked.by === 'theme' ? [asked.domain] : chosenDomains(input.outcomes).outcomes.map(({ domain }) => domain);
        return about.length === 0 || domains.some((domain) => about.includes(domain));
      });
      expect(ids(sure(finding)).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    });
  });

  test('lets a theme and own words find the same whatever was answered, and a theme the same steps', () => {
    check((question, finding) => {
      if (question.asked.by === 'answers') return;
      const silent = find({ ...question, input: { ...question.input, outcomes: [] } });
      expect(ids([...sure(silent), ...silent.unsure]).toSorted()).toEqual(
        ids([...sure(finding), ...finding.unsure]).toSorted(),
      );
      if (question.asked.by === 'words') expect(shown(silent)).toEqual(shown(finding));
    });
  });

  test('keeps each step of the ladder together within a group', () => {
    check((_question, finding) => {
      for (const { id, hits } of finding.groups) {
        if (id === 'words') continue;
        expect(tiersOf(hits).flatMap((tier) => ids(tier.hits))).toEqual(ids(hits));
      }
    });
  });

  test('shows everything to whose answers choose nothing, and says so', () => {
    check(({ input, known }) => {
      const silent = { ...input, outcomes: [] };
      const all = findServices(silent, { by: 'answers' }, noFilters, known);
      expect(all.by).toBe('nothing');
      expect(ids(sure(all)).toSorted()).toEqual(input.services.map(({ id }) => id).toSorted());
      expect(findServices(silent, { by: 'answers' }, { ...noFilters, free: true }, known).by).toBe('filters');
    });
  });
});
