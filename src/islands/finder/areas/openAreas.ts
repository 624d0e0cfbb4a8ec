import type { AreaIndex, AreaScope } from '../../../core/finder/areas/AreaIndex.ts';
import { packsFor } from '../../../core/finder/areas/packsFor.ts';
import { acceptPackFile, type Pack, readPacks } from '../../../core/finder/areas/readPacks.ts';
import type { Service } from '../../../core/finder/Service.ts';
import { fetchBuildFile } from '../../../platform/buildFiles.ts';

/** `none`: nothing was asked for yet. `lean`: enough for a list, the rest is on its way. */
export type AreaStatus = 'none' | 'coming' | 'lean' | 'whole' | 'lost';

/** The services of the areas that someone asked for. */
export interface AreaStock {
  readonly status: AreaStatus;
  readonly services: readonly Service[];
}

/**
 * Fetches what is asked for, by area alone, and says whenever there is more: first what a list needs, then the rest of it.
 * What came once is not fetched again. A list is never shown in halves: all of an area is here, or none.
 */
export function openAreas(index: AreaIndex, language: string, changed: (stock: AreaStock) => void) {
  const packs = new Map<number, Pack>();
  let asked = 0;
  let stock: AreaStock = { status: 'none', services: [] };

  const tell = (status: AreaStatus, services = stock.services) => {
    stock = { status, services };
    changed(stock);
  };

  async function fetchAll(wanted: readonly number[], part: 'lean' | 'rest'): Promise<boolean> {
    const ending = part === 'lean' ? '.json' : '.rest.json';
    const missing = wanted.filter((pack) => !packs.get(pack)?.[part]);
    const came = await Promise.all(
      missing.map(async (pack) => {
        const file = acceptPackFile(await fetchBuildFile(`${index.folder}${language}/${pack}${ending}`));
        if (!file || !(part in file)) return false;
        packs.set(pack, { ...packs.get(pack), ...file } as Pack);
        return true;
      }),
    );
    return came.every(Boolean);
  }

  const read = (wanted: readonly number[]) =>
    readPacks(
      wanted.flatMap((pack) => packs.get(pack) ?? []),
      language,
    );

  return {
    /** `home`: undefined where no place is known. What was asked before and comes later is let go. */
    async ask(home: number | undefined, scope: AreaScope): Promise<void> {
      asked += 1;
      const turn = asked;
      const wanted = packsFor(index, home, scope);
      if (wanted.length === 0) return tell('none', []);
      if (wanted.some((pack) => !packs.has(pack))) tell('coming', []);
      const hasLean = await fetchAll(wanted, 'lean');
      if (turn !== asked) return;
      if (!hasLean) return tell('lost', read(wanted));
      if (wanted.some((pack) => !packs.get(pack)?.rest)) tell('lean', read(wanted));
      const hasRest = await fetchAll(wanted, 'rest');
      if (turn === asked) tell(hasRest ? 'whole' : 'lost', read(wanted));
    },
    get stock(): AreaStock {
      return stock;
    },
  };
}
