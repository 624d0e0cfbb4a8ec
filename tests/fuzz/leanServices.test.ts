import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifeDomains } from '../../src/core/domains.ts';
import { categories } from '../../src/core/finder/categories.ts';
import { noFilters } from '../../src/core/finder/Filters.ts';
import { findServices } from '../../src/core/finder/findServices.ts';
import { completeServices } from '../../src/core/finder/lean/completeServices.ts';
import { readLean } from '../../src/core/finder/lean/readLean.ts';
import { usualId } from '../../src/core/finder/lean/usualId.ts';
import {
  type Address,
  accesses,
  audiences,
  costs,
  rungs,
  type Service,
  type ServiceWords,
  venues,
  wheelchairs,
} from '../../src/core/finder/Service.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { servicesIn } from '../../src/loaders/servicesIn.ts';
import { splitServices } from '../../src/loaders/splitServices.ts';
import { manyServices } from '../bench/manyServices.ts';
import { anyOutcomes } from './finderArbitraries.ts';
import { runs } from './runs.ts';

/** As a page carries both blocks: whatever JSON cannot hold would be lost here. */
function inBlocks(services: readonly Service[], language: string) {
  const { lean, rest } = JSON.parse(JSON.stringify(splitServices(services, language))) as ReturnType<
    typeof splitServices
  >;
  const first = readLean(lean, language);
  return { first, whole: completeServices(first, rest) };
}

/** Takes out what is undefined: a service has such a fact or has it not. */
const present = <T>(one: { [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T;
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });
const day = fc.date({ min: new Date('1999-12-31'), max: new Date('2031-01-01'), noInvalidDate: true });
const steps = (from: number) => fc.integer({ min: from, max: from + 2000 }).map((one) => one / 10_000);

const words: fc.Arbitrary<ServiceWords> = fc
  .record({ name: fc.string({ minLength: 1, unit: 'grapheme' }), summary: fc.string(), howTo: maybe(fc.string()) })
  .map((one) => present<ServiceWords>(one));
const address = fc
  .record({
    street: fc.string(),
    number: fc.string(),
    postcode: fc.constantFrom('', '1291 ZA'),
    town: fc.string(),
    point: maybe(fc.record({ lat: steps(520_000), lon: steps(-1000) })),
  })
  .map((one) => present<Address>(one));

const anyService = (language: string): fc.Arbitrary<Service> =>
  fc
    .record({
      id: maybe(fc.stringMatching(/^[a-z0-9-]{1,12}$/)),
      words: fc.record({ nl: words, own: maybe(words) }),
      organisation: fc.string(),
      category: fc.constantFrom(...Object.keys(categories)),
      domains: maybe(fc.uniqueArray(fc.constantFrom(...lifeDomains), { minLength: 1, maxLength: 4 })),
      rung: fc.constantFrom(...rungs),
      access: fc.constantFrom(...accesses),
      cost: fc.constantFrom(...costs),
      languages: fc.subarray(['nl', 'ar', 'tr']),
      audiences: fc.subarray([...audiences]),
      age: maybe(
        fc
          .record({ from: maybe(fc.nat(120)), to: maybe(fc.nat(120)) })
          .map((one) => present<NonNullable<Service['age']>>(one)),
      ),
      wheelchair: fc.constantFrom(...wheelchairs),
      venue: fc.constantFrom(...venues),
      address: maybe(address),
      secretAddress: fc.boolean(),
      phone: maybe(fc.string()),
      email: maybe(fc.string()),
      website: maybe(fc.string()),
      hours: maybe(fc.constant({ weekly: [], dated: [], until: '2027-11-21', note: 'op afspraak' })),
      closedForNow: fc.boolean(),
      checkedOn: day.map((one) => one.toISOString().slice(0, 10)),
      source: maybe(fc.string()),
    })
    .map(({ id, domains, words: said, ...rest }) =>
      present({
        ...rest,
        id: id ?? usualId(said.nl.name),
        domains: domains ?? categories[rest.category]?.domains ?? [],
        words: { nl: said.nl, ...(said.own && language !== 'nl' ? { [language]: said.own } : {}) },
      }),
    ) as fc.Arbitrary<Service>;

const anyPage = fc
  .constantFrom('nl', 'ar')
  .chain((language) => fc.record({ language: fc.constant(language), services: fc.array(anyService(language)) }));

test('whatever is taken apart for two blocks is the same when it is put together', () => {
  fc.assert(
    fc.property(anyPage, ({ language, services }) => {
      expect(inBlocks(services, language).whole).toEqual(services);
    }),
    { numRuns: Math.ceil(runs / 10) },
  );
});

test('what is found, its order, its distance and its reasons are the same before the rest is there as after', () => {
  fc.assert(
    fc.property(anyPage, anyOutcomes, fc.boolean(), ({ language, services }, outcomes, isNear) => {
      const known = { isOpen: () => undefined, opensOn: () => undefined, distanceKm: () => undefined };
      const find = (list: readonly Service[]) => {
        const from = isNear ? { from: { lat: 52.1, lon: 0 } } : {};
        const input = { outcomes, services: list, today: '2026-11-22', seed: 'one', ...from };
        return findServices(input, { by: 'answers' }, noFilters, known).groups.map((group) => ({
          id: group.id,
          hits: group.hits.map(({ service, tier, distanceKm, reasons }) => [service.id, tier, distanceKm, reasons]),
        }));
      };
      const { first, whole } = inBlocks(services, language);
      expect(find(first)).toEqual(find(whole));
    }),
    { numRuns: Math.ceil(runs / 10) },
  );
});

// French: a language in which nobody said anything.
describe.each(['nl', 'en', 'ar', 'fr'])('a page in %s', (language) => {
  test.each([
    ['the demonstration', loadContent().services],
    ['two thousand services', manyServices(loadContent().services, 2000)],
  ])('%s comes out as it went in', (_what, services) => {
    const page = servicesIn(language, services);
    expect(page).toHaveLength(services.length);
    expect(inBlocks(page, language).whole).toEqual(page);
  });

  test('before the rest is there, nothing is said that is not known', () => {
    for (const service of inBlocks(servicesIn(language), language).first) {
      expect(service.hours).toBeUndefined();
      expect(service.phone).toBeUndefined();
      expect(service).toMatchObject({ languages: [], wheelchair: 'unknown', organisation: '' });
    }
  });
});
