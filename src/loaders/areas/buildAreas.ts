import type { AreaIndex, AreaRest } from '../../core/finder/areas/AreaIndex.ts';
import type { Point } from '../../core/finder/distance.ts';
import type { Service } from '../../core/finder/Service.ts';
import type { Postcode } from '../parsePostcodes.ts';
import { nearestPacks, toCluster } from './nearestPacks.ts';
import { packPostcodes, toSteps } from './packPostcodes.ts';
import { splitSpace } from './splitSpace.ts';
import { type Home, toHomes } from './toHomes.ts';

/** A list in parts: what comes with the page, and the packs that people fetch by where they live. */
export interface Areas {
  readonly index: Omit<AreaIndex, 'folder' | 'facts'>;
  readonly rest: AreaRest;
  /** For everyone: for the whole country, or for whom is not said. */
  readonly everywhere: readonly Service[];
  readonly packs: readonly (readonly Service[])[];
}

/** So many of the nearest services are in the packs of whoever lives somewhere, as the crow flies. */
export const nearestCount = 50;
const mostInPack = 250;
const someOfAKind = 3;

type Located = { readonly service: Service; readonly point: Point };
type Postcodes = Readonly<Record<string, Postcode>>;

/**
 * Takes a list apart by area (ADR 0038). What has a place stands in the pack of that place; of every kind some stand in the
 * pack of their municipality too, so that no one misses the only place of its kind because fifty others are nearer.
 */
export function buildAreas(services: readonly Service[], postcodes: Postcodes): Areas {
  const homes = toHomes(postcodes);
  const municipalities = [...new Set(homes.map(({ municipality }) => municipality))];
  const located: Located[] = [];
  const everywhere: Service[] = [];
  const layers = new Map(municipalities.map((one) => [one, [] as Service[]]));
  for (const service of services) {
    const point = pointOf(service, postcodes);
    if (point) located.push({ service, point });
    else for (const layer of layersOf(service, postcodes, layers) ?? [everywhere]) layer.push(service);
  }
  for (const [municipality, some] of ofEveryKind(located, postcodes)) layers.get(municipality)?.push(...some);
  const leaves = splitSpace(located, (count) => count > mostInPack);
  const filled = municipalities.filter((one) => layers.get(one)?.length);
  const { names, ...packed } = packPostcodes(
    homes.flatMap(({ members }, home) => members.map(({ pc4, name, point }) => ({ pc4, name, home, ...point }))),
  );
  return {
    index: {
      needs: needsOf(homes, leaves, filled).map(toSteps),
      homesIn: municipalities.map((one) => homes.filter(({ municipality }) => municipality === one).length),
      packs: leaves.length + filled.length,
      ...packed,
    },
    rest: { names },
    everywhere,
    packs: [...leaves.map((leaf) => leaf.map(({ service }) => service)), ...filled.map((one) => layers.get(one) ?? [])],
  };
}

/** Where people go; the middle of its postcode area where no point is given. */
function pointOf({ address, secretAddress }: Service, postcodes: Postcodes): Point | undefined {
  if (secretAddress || !address) return undefined;
  return address.point ?? postcodes[address.postcode.slice(0, 4)];
}

/** The layers of the municipalities that a service names; undefined where it is for everyone, or names none that we know. */
function layersOf<T>({ area = [] }: Service, postcodes: Postcodes, layers: ReadonlyMap<string, T>): T[] | undefined {
  if (area.includes('NL')) return undefined;
  const named = new Set(area.map((code) => (code.startsWith('GM') ? code : (postcodes[code]?.municipality ?? ''))));
  const found = [...named].map((one) => layers.get(one)).filter((one) => one !== undefined);
  return found.length > 0 ? found : undefined;
}

/** Of each municipality and kind some services, those first that say that they are there for all of it. */
function ofEveryKind(located: readonly Located[], postcodes: Postcodes): Map<string, Service[]> {
  const kinds = new Map<string, Service[]>();
  for (const { service } of located) {
    const municipality = postcodes[service.address?.postcode.slice(0, 4) ?? '']?.municipality ?? '';
    const key = `${municipality} ${service.category}`;
    kinds.set(key, [...(kinds.get(key) ?? []), service]);
  }
  const by = new Map<string, Service[]>();
  const isForAll = ({ area }: Service) => area?.some((code) => !/^\d/.test(code)) ?? false;
  for (const [key, some] of kinds) {
    const [municipality = ''] = key.split(' ');
    const first = some.toSorted((a, b) => Number(isForAll(b)) - Number(isForAll(a))).slice(0, someOfAKind);
    by.set(municipality, [...(by.get(municipality) ?? []), ...first]);
  }
  return by;
}

/** The packs of each home area: those that hold what is nearest to any of its postcodes, and that of its municipality. */
function needsOf(homes: readonly Home[], leaves: readonly (readonly Located[])[], filled: readonly string[]) {
  const clusters = leaves.map((leaf) => toCluster(leaf.map(({ point }) => point)));
  return homes.map(({ municipality, members }) => {
    const near = members.flatMap(({ point }) => nearestPacks(clusters, point, nearestCount));
    const layer = filled.indexOf(municipality);
    const all = layer < 0 ? near : [...near, leaves.length + layer];
    return [...new Set(all)].sort((a, b) => a - b);
  });
}
