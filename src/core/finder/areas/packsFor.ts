import type { AreaIndex, AreaScope } from './AreaIndex.ts';

/**
 * The numbers of the packs to fetch. `home`: of the person's home area, undefined where they gave no place. It hangs on
 * nothing else: not on an answer, not on a theme, not on a word (house rule 3).
 */
export function packsFor(index: AreaIndex, home: number | undefined, scope: AreaScope): readonly number[] {
  if (scope === 'country') return Array.from({ length: index.packs }, (_, pack) => pack);
  if (home === undefined) return [];
  const homes = scope === 'near' ? [home] : neighboursOf(index.homesIn, home);
  return [...new Set(homes.flatMap((one) => packsOf(index, one)))].sort((a, b) => a - b);
}

function packsOf({ needs }: AreaIndex, home: number): number[] {
  let pack = 0;
  return (needs[home] ?? []).map((step) => {
    pack += step;
    return pack;
  });
}

/** All home areas of the municipality of this one, itself included. */
export function neighboursOf(homesIn: readonly number[], home: number): number[] {
  let first = 0;
  for (const count of homesIn) {
    if (home < first + count) return Array.from({ length: count }, (_, at) => first + at);
    first += count;
  }
  return [];
}
