import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AreaFacts, AreaIndex } from '../../core/finder/areas/AreaIndex.ts';
import { packsFor } from '../../core/finder/areas/packsFor.ts';
import { unpackPostcodes } from '../../core/finder/areas/unpackPostcodes.ts';
import type { LeanServices, RestOfService } from '../../core/finder/lean/LeanServices.ts';
import type { Service } from '../../core/finder/Service.ts';
import type { Language } from '../../i18n/languages.ts';
import { loadContent } from '../loadContent.ts';
import { servicesIn } from '../servicesIn.ts';
import { splitServices } from '../splitServices.ts';
import { type Areas, buildAreas } from './buildAreas.ts';

/** One file of services: what a first list needs, or the rest of the same ones. */
export type PackFile = { readonly lean: LeanServices } | { readonly rest: readonly RestOfService[] };

/** Up to this many services one page brings them all, and nobody learns where anyone lives. */
const mostForEveryone = 2000;

let loaded: { readonly areas: (Areas & { readonly whole: AreaIndex }) | undefined } | undefined;

/** The list in parts; undefined where it is short enough to come whole. */
export function loadAreas(): (Areas & { readonly whole: AreaIndex }) | undefined {
  loaded ??= { areas: load() };
  return loaded.areas;
}

/** The services that come with every page. */
export function servicesForAll(): readonly Service[] {
  return loadAreas()?.everywhere ?? loadContent().services;
}

/** The two files of a pack, in this language. */
export function packFiles(services: readonly Service[], language: Language): { lean: PackFile; rest: PackFile } {
  const { lean, rest } = splitServices(servicesIn(language, services), language);
  return { lean: { lean }, rest: { rest } };
}

function load() {
  const { services, postcodes } = loadContent();
  if (services.length <= mostForEveryone) return undefined;
  const areas = buildAreas(services, postcodes);
  const hash = createHash('sha256').update(JSON.stringify(areas)).digest('hex').slice(0, 12);
  return { ...areas, whole: { ...areas.index, folder: `areas/${hash}/`, facts: factsOf(areas, services.length) } };
}

function factsOf({ index, packs }: Areas, services: number): AreaFacts {
  const kilobytes = packs.map((one) => {
    const { lean, rest } = packFiles(one, 'nl');
    return (sizeOf(lean) + sizeOf(rest)) / 1000;
  });
  const whole = { ...index, folder: '', facts: {} as AreaFacts };
  const sum = (home: number, scope: 'near' | 'municipality') =>
    packsFor(whole, home, scope).reduce((total, pack) => total + (kilobytes[pack] ?? 0), 0);
  const homes = index.needs.map((_, home) => home);
  const shared = postcodesByPacks(index);
  return {
    homes: homes.length,
    fewestPostcodes: Math.min(...shared),
    usualPostcodes: Math.round(Object.keys(unpackPostcodes(index.postcodes)).length / shared.length),
    services,
    kilobytes: {
      near: Math.round(homes.reduce((total, home) => total + sum(home, 'near'), 0) / homes.length),
      municipality: Math.round(Math.max(...homes.map((home) => sum(home, 'municipality')))),
      country: Math.round(kilobytes.reduce((total, one) => total + one, 0)),
    },
  };
}

/** How many postcode areas fetch the very same packs, for each way of fetching: home areas that need the same are one to who watches. */
function postcodesByPacks({ postcodes, needs }: Areas['index']): number[] {
  const counts = new Map<string, number>();
  for (const { home } of Object.values(unpackPostcodes(postcodes))) {
    const key = String(needs[home]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()];
}

function sizeOf(file: PackFile): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(JSON.stringify(file), { params }).length;
}
