import type { Service } from '../../src/core/finder/Service.ts';

/** As many services as asked, made of these: other names, other places within some kilometres, the rest as it is. */
export function manyServices(seeds: readonly Service[], count: number): Service[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = seeds[index % seeds.length];
    if (!seed) throw new Error('There is nothing to make services of');
    const round = Math.floor(index / seeds.length);
    const { point } = seed.address ?? {};
    // Spread evenly and the same each time: what is random cannot be measured twice.
    const moved = point && { lat: point.lat + ((round * 7) % 31) / 1000, lon: point.lon + ((round * 13) % 29) / 1000 };
    const words = Object.entries(seed.words).map(([code, one]) => [code, { ...one, name: `${one.name} ${round}` }]);
    return {
      ...seed,
      id: `${seed.id}-${round}`,
      words: Object.fromEntries(words),
      ...(seed.address && moved ? { address: { ...seed.address, point: moved } } : {}),
    };
  });
}
