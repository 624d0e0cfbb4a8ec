import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packsFor } from '../../../../src/core/finder/areas/packsFor.ts';
import { unpackPostcodes } from '../../../../src/core/finder/areas/unpackPostcodes.ts';
import { distanceKm, type Point } from '../../../../src/core/finder/distance.ts';
import type { Service } from '../../../../src/core/finder/Service.ts';
import { buildAreas, nearestCount } from '../../../../src/loaders/areas/buildAreas.ts';
import { loadContent } from '../../../../src/loaders/loadContent.ts';
import type { Postcode } from '../../../../src/loaders/parsePostcodes.ts';
import { dice } from '../../../scale/aCountry.ts';

const [sample] = loadContent().services as [Service, ...Service[]];
const kinds = ['library', 'food-bank', 'sports-club', 'meeting-place'];

/** A country by chance: towns of every size, services where people are, beside the border, and without a place. */
function country(seed: number, towns: number, perTown: number, count: number) {
  const roll = dice(seed);
  const postcodes: Record<string, Postcode> = {};
  for (let town = 0; town < towns; town++) {
    const middle = { lat: 51.5 + roll(), lon: 4.5 + 1.5 * roll() };
    for (let at = 0; at < 1 + Math.floor(roll() * perTown); at++) {
      postcodes[String(1000 + town * perTown + at)] = {
        lat: middle.lat + 0.1 * (roll() - 0.5),
        lon: middle.lon + 0.1 * (roll() - 0.5),
        name: `Dorp ${town}`,
        municipality: `GM${9000 + town}`,
      };
    }
  }
  const codes = Object.keys(postcodes);
  const services = Array.from({ length: count }, (_, at): Service => {
    const code = codes[Math.floor(roll() * codes.length)] ?? '';
    const near = postcodes[code] as Postcode;
    const point = { lat: near.lat + 0.2 * (roll() - 0.5) ** 3, lon: near.lon + 0.2 * (roll() - 0.5) ** 3 };
    const { address: _address, area: _area, ...bare } = sample;
    const base = { ...bare, id: `s${at}`, category: kinds[Math.floor(roll() * 4)] ?? '', secretAddress: false };
    const kind = roll();
    if (kind < 0.05) return { ...base, area: kind < 0.01 ? ['NL'] : [near.municipality ?? ''] };
    if (kind < 0.06) return { ...base, secretAddress: true };
    const address = { street: '', number: '', postcode: `${code} AB`, town: '' };
    return { ...base, address: kind < 0.1 ? address : { ...address, point } };
  });
  return { services, postcodes };
}

const some = fc.record({
  seed: fc.nat(),
  towns: fc.integer({ min: 1, max: 12 }),
  perTown: fc.integer({ min: 1, max: 30 }),
  count: fc.integer({ min: 0, max: 1500 }),
});
const runs = { numRuns: process.env['DEEP'] === '1' ? 500 : 40 };

describe('a list in parts', () => {
  test('whoever lives anywhere gets the fifty nearest, as counting all of them says', () => {
    fc.assert(
      fc.property(some, ({ seed, towns, perTown, count }) => {
        const { services, postcodes } = country(seed, towns, perTown, count);
        const areas = buildAreas(services, postcodes);
        const whole = toIndex(areas);
        const placed = services.flatMap((service) => {
          const point = service.address?.point ?? postcodes[service.address?.postcode.slice(0, 4) ?? ''];
          return point && !service.secretAddress ? [{ id: service.id, point }] : [];
        });
        for (const place of Object.values(unpackPostcodes(areas.index.postcodes))) {
          const got = new Set(packsFor(whole, place.home, 'near').flatMap((pack) => idsOf(areas.packs[pack])));
          const missed = nearestOf(placed, place).filter((id) => !got.has(id));
          expect(missed).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('nothing gets lost, and every pack is needed by someone or by the whole country', () => {
    fc.assert(
      fc.property(some, ({ seed, towns, perTown, count }) => {
        const { services, postcodes } = country(seed, towns, perTown, count);
        const areas = buildAreas(services, postcodes);
        const all = packsFor(toIndex(areas), undefined, 'country').flatMap((pack) => idsOf(areas.packs[pack]));
        expect(new Set([...all, ...idsOf(areas.everywhere)])).toEqual(new Set(idsOf(services)));
        expect(areas.packs.every((pack) => pack.length > 0)).toBe(true);
      }),
      runs,
    );
  });

  test('people of one home area fetch the same, never across the edge of their municipality, and there are never few', () => {
    fc.assert(
      fc.property(some, ({ seed, towns, perTown, count }) => {
        const { services, postcodes } = country(seed, towns, perTown, count);
        const { index } = buildAreas(services, postcodes);
        const places = Object.entries(unpackPostcodes(index.postcodes));
        expect(places.map(([pc4]) => pc4)).toEqual(Object.keys(postcodes).sort());
        const homes = Map.groupBy(places, ([, { home }]) => home);
        expect(homes.size).toBe(index.needs.length);
        for (const members of homes.values()) {
          const municipalities = new Set(members.map(([pc4]) => postcodes[pc4]?.municipality));
          expect(municipalities.size).toBe(1);
          const [municipality] = municipalities;
          const all = Object.values(postcodes).filter((one) => one.municipality === municipality).length;
          expect(members.length).toBeGreaterThanOrEqual(Math.min(6, all));
        }
      }),
      runs,
    );
  });

  test('who lives in a municipality gets every kind of service that it has', () => {
    const { services, postcodes } = country(3, 6, 30, 1500);
    const areas = buildAreas(services, postcodes);
    for (const [pc4, { home }] of Object.entries(unpackPostcodes(areas.index.postcodes))) {
      const municipality = postcodes[pc4]?.municipality;
      const isOwn = ({ address }: Service) =>
        postcodes[address?.postcode.slice(0, 4) ?? '']?.municipality === municipality;
      const kindsThere = new Set(services.filter(isOwn).map(({ category }) => category));
      const got = packsFor(toIndex(areas), home, 'near').flatMap((pack) => areas.packs[pack] ?? []);
      expect(new Set(got.filter(isOwn).map(({ category }) => category))).toEqual(kindsThere);
      const forAll = services.filter(({ area }) => area?.[0] === municipality);
      expect(forAll.length).toBeGreaterThan(0);
      expect(idsOf(got)).toEqual(expect.arrayContaining(idsOf(forAll)));
      expect(idsOf(areas.everywhere)).not.toEqual(expect.arrayContaining(idsOf(forAll.slice(0, 1))));
    }
  });

  test('the same list comes apart in the same way', () => {
    const { services, postcodes } = country(5, 5, 20, 900);
    expect(buildAreas(services, postcodes)).toEqual(buildAreas(services, postcodes));
  });
});

const idsOf = (services: readonly Service[] = []) => services.map(({ id }) => id);

const toIndex = ({ index }: ReturnType<typeof buildAreas>) => ({
  ...index,
  folder: '',
  facts: {
    homes: 0,
    fewestPostcodes: 0,
    usualPostcodes: 0,
    services: 0,
    kilobytes: { near: 0, municipality: 0, country: 0 },
  },
});

/** By counting all of them. */
function nearestOf(placed: readonly { readonly id: string; readonly point: Point }[], from: Point): string[] {
  const ways = placed.map(({ id, point }) => ({ id, km: distanceKm(from, point) })).sort((a, b) => a.km - b.km);
  const last = ways[nearestCount - 1]?.km ?? Number.POSITIVE_INFINITY;
  return ways.filter(({ km }) => km <= last).map(({ id }) => id);
}
