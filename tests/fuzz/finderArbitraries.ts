import fc from 'fast-check';
import { type LifeDomain, lifeDomains } from '../../src/core/domains.ts';
import type { FinderInput } from '../../src/core/finder/matchServices.ts';
import { type Address, rungs, type Service, venues } from '../../src/core/finder/Service.ts';
import { carers, type Level, levels, type Outcome, type Part, wishes } from '../../src/core/outcomes/Outcome.ts';
import { skips } from '../../src/core/questionnaire/Questionnaire.ts';

const domains = lifeDomains.slice(1, 8);
const domainLists = fc.uniqueArray(fc.constantFrom(...domains), { minLength: 1, maxLength: 4 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });

const point = fc.record({
  lat: fc.double({ min: 52, max: 52.3, noNaN: true }),
  lon: fc.double({ min: 5, max: 5.3, noNaN: true }),
});

/** Up to four answers about one domain: one where it is asked as a whole, more where it is asked in parts. */
export function partsOf(domain: LifeDomain): fc.Arbitrary<Part[]> {
  const said = fc.oneof(
    fc.constantFrom(...levels).map((level) => ({ level })),
    fc.constantFrom(...skips).map((skip) => ({ skip })),
  );
  const stem = domain.replaceAll('-', '_');
  return fc
    .array(said, { maxLength: 4 })
    .map((all) => all.map((one, index) => ({ from: `${stem}${index > 0 ? `_${index}` : ''}_level`, ...one })));
}

function leadingOf(parts: readonly Part[]): Partial<Outcome> {
  const given = parts.flatMap(({ level }): Level[] => (level ? [level] : []));
  const lowest = levels.find((level) => given.includes(level));
  const leading = parts.find(({ level }) => level === lowest);
  if (!leading) return {};
  const { from, ...said } = leading;
  return { levelFrom: from, ...said };
}

/** What someone may say about a domain, as `buildOutcomes` gives it. */
export function outcomeOf(domain: LifeDomain): fc.Arbitrary<Outcome> {
  return fc
    .record({
      parts: partsOf(domain),
      wish: maybe(fc.constantFrom(...wishes)),
      talk: fc.boolean(),
      who: fc.subarray([...carers]),
      note: maybe(fc.string({ minLength: 1 })),
    })
    .map(({ parts, wish, talk, who, note }) => ({
      domain,
      parts,
      themes: [],
      facts: [],
      talk,
      who,
      ...leadingOf(parts),
      ...(wish ? { wish, ownWish: wish } : {}),
      ...(note ? { note } : {}),
    }));
}

export const anyOutcomes: fc.Arbitrary<Outcome[]> = fc
  .uniqueArray(fc.constantFrom(...domains), { maxLength: 6 })
  .chain((list) => fc.tuple(...list.map(outcomeOf)));

const address: fc.Arbitrary<Address> = maybe(point).map((found) => ({
  street: 'Zonneplein',
  number: '1',
  postcode: '1291 ZA',
  town: 'Zonnewaard',
  ...(found ? { point: found } : {}),
}));

/** A service; one with a secret address may, against all rules, still carry it. */
const anyService: fc.Arbitrary<Service> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
    domains: domainLists,
    rung: fc.constantFrom(...rungs),
    venue: fc.constantFrom(...venues),
    address: maybe(address),
    secretAddress: fc.boolean(),
    closedForNow: fc.boolean(),
    category: fc.constantFrom('peer-group', 'safe-shelter'),
    checkedOn: fc.constantFrom('2026-11-01', '2026-03-01', '2024-01-01'),
  })
  .map(({ address: found, ...rest }) => ({
    ...rest,
    words: { nl: { name: rest.id, summary: rest.id } },
    organisation: 'Buurt',
    access: 'free',
    cost: 'free',
    languages: ['nl'],
    audiences: [],
    wheelchair: 'unknown',
    ...(found ? { address: found } : {}),
  }));

export const anyFinderInput: fc.Arbitrary<FinderInput> = fc
  .record({
    outcomes: anyOutcomes,
    services: fc.uniqueArray(anyService, { selector: ({ id }) => id, maxLength: 14 }),
    from: maybe(point),
    seed: fc.constantFrom('one', 'two'),
  })
  .map(({ from, ...rest }) => ({ ...rest, today: '2026-11-21', ...(from ? { from } : {}) }));
