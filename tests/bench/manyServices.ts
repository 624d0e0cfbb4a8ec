import { categories } from '../../src/core/finder/categories.ts';
import { accesses, audiences, costs, rungs, type Service, venues } from '../../src/core/finder/Service.ts';
import { nameParts, type Said } from './nameParts.ts';

/**
 * As many services as asked, as different from each other as those of a town are: names, codes, places and days; their
 * longer texts and hours are those of the given ones. The same each time: what is random cannot be measured twice.
 */
export function manyServices(seeds: readonly Service[], count: number): Service[] {
  const next = createDice();
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const seed = seeds[index % seeds.length];
    if (!seed) throw new Error('There is nothing to make services of');
    let name = nameWith(next);
    while (taken.has(name.said.nl)) name = nameWith(next);
    const { category, said } = name;
    taken.add(said.nl);
    const words = Object.entries(seed.words).map(([code, one]) => [code, { ...one, name: said[code as keyof Said] }]);
    return {
      ...seed,
      ...codesOf(category, seed, next),
      ...whereOf(seed, next),
      id: idOf(said.nl, index),
      words: Object.fromEntries(words),
    };
  });
}

type Dice = (sides: number) => number;

/** Mulberry32: even enough, and the same on every machine. */
function createDice(): Dice {
  let state = 20_261_122;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function pick<T>(next: Dice, list: readonly T[]): T {
  return list[next(list.length)] as T;
}

/** A name, and the kind of service that it speaks of. */
function nameWith(next: Dice): { readonly category: string; readonly said: Said } {
  const { kinds, houses, people, streets, areas, tails } = nameParts;
  const { category, said } = pick(next, kinds);
  const parts = [said];
  if (next(10) < 7) parts.push(pick(next, next(3) === 0 ? people : houses));
  if (parts.length === 1 || next(10) < 6) parts.push(pick(next, next(3) === 0 ? streets : areas));
  if (next(4) === 0) parts.push(pick(next, tails));
  const inLanguage = (code: keyof Said) => parts.map((part) => part[code]).join(' ');
  return { category, said: { nl: inLanguage('nl'), en: inLanguage('en'), ar: inLanguage('ar') } };
}

/** Most ids are made of the name, some are shorter, some are numbers from elsewhere. */
function idOf(name: string, index: number): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ +/g, '-');
  if (index % 10 === 9) return `${slug.slice(0, 12)}-${index}`;
  return slug.slice(0, 64);
}

function codesOf(category: string, seed: Service, next: Dice): Partial<Service> {
  const usual = categories[category];
  const isOdd = (sides: number) => next(sides) === 0;
  return {
    category,
    domains: isOdd(4) ? seed.domains : (usual?.domains ?? []),
    rung: isOdd(10) ? pick(next, rungs) : (usual?.rung ?? 1),
    access: isOdd(3) ? pick(next, accesses) : 'free',
    cost: isOdd(2) ? pick(next, costs) : 'free',
    audiences: isOdd(3) ? audiences.filter(() => isOdd(8)) : [],
    closedForNow: isOdd(50),
    checkedOn: new Date(Date.UTC(2026, 10, 20) - next(500) * 86_400_000).toISOString().slice(0, 10),
  };
}

function whereOf(seed: Service, next: Dice): Partial<Service> {
  const venue = next(4) === 0 ? pick(next, venues) : 'place';
  if (seed.secretAddress || !seed.address || venue !== 'place') return { venue };
  const point = { lat: (522_400 + next(1_100)) / 10_000, lon: (51_500 + next(1_700)) / 10_000 };
  const [street, number] = [pick(next, nameParts.streets).nl, String(1 + next(180))];
  return { venue, address: { ...seed.address, street, number, point } };
}
