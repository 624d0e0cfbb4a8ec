import type { ComponentChild } from 'preact';
import { type AreaIndex, type AreaScope, areaScopes } from '../../../core/finder/areas/AreaIndex.ts';
import { neighboursOf } from '../../../core/finder/areas/packsFor.ts';
import { type HomePlace, unpackPostcodes } from '../../../core/finder/areas/unpackPostcodes.ts';
import type { Say } from '../../../i18n/format.ts';
import { readAreaScope, writeAreaScope } from '../../../platform/areaScope.ts';
import { AreaChoice, type AreaProps, AreaSaid } from './AreaChoice.tsx';
import { type AreaStock, openAreas } from './openAreas.ts';

/** What the finder does with a list that is too long to come whole. */
export interface FinderAreas {
  readonly places: Readonly<Record<string, HomePlace>>;
  readonly stock: AreaStock;
  /** Postcodes of the same municipality as this one, to choose from where nobody types. */
  readonly around: (place: string) => readonly string[];
  /** Names of places have come, in the order of the digits. */
  readonly takeNames: (names: readonly string[]) => void;
  /** Someone gave another place: `by` them now, or it was remembered. */
  readonly look: (place: string, by: 'person' | 'memory') => void;
  /** Where to look and what that shows to others; and what became of it. */
  readonly choice: () => ComponentChild;
  readonly said: () => ComponentChild;
}

/** `changed`: there is more or other to find, or to say. */
export function openFinderAreas(index: AreaIndex, language: string, say: Say, changed: () => void): FinderAreas {
  const areas = openAreas(index, language, changed);
  let places = unpackPostcodes(index.postcodes);
  let scope: AreaScope | undefined = areaScopes.find((one) => one === readAreaScope());
  let home: number | undefined;
  let isHeldBack = false;

  function fetch(next: AreaScope): void {
    scope = next;
    isHeldBack = false;
    writeAreaScope(next);
    void areas.ask(home, next);
  }

  const props = (): AreaProps => ({
    say,
    scope,
    isHeldBack,
    facts: index.facts,
    status: areas.stock.status,
    choose: (next) => {
      fetch(next);
      changed();
    },
  });

  return {
    get places() {
      return places;
    },
    around: (place) => {
      const near = new Set(neighboursOf(index.homesIn, places[place]?.home ?? -1));
      return Object.keys(places).filter((one) => near.has(places[one]?.home ?? -1));
    },
    get stock() {
      return areas.stock;
    },
    takeNames: (names) => {
      places = unpackPostcodes(index.postcodes, names);
    },
    look: (place, by) => {
      const before = home;
      home = places[place]?.home;
      // What a file or an earlier visit remembers is fetched only when someone says so here: the host would see it.
      if (by === 'memory' && scope === undefined) isHeldBack = home !== undefined;
      else if (by === 'memory' || (home !== before && scope !== 'country')) fetch(scope ?? 'near');
    },
    choice: () => <AreaChoice {...props()} />,
    said: () => <AreaSaid {...props()} />,
  };
}
