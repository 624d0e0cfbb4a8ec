import { postcodeStepsPerDegree } from '../../core/finder/areas/unpackPostcodes.ts';
import type { Point } from '../../core/finder/distance.ts';
import type { Postcode } from '../parsePostcodes.ts';
import { splitSpace } from './splitSpace.ts';

/** Some postcode areas of one municipality, whose people fetch the same. */
export interface Home {
  /** Empty where the table names none. */
  readonly municipality: string;
  readonly members: readonly Member[];
}

export interface Member {
  readonly pc4: string;
  readonly name: string;
  /** As exact as it travels. */
  readonly point: Point;
}

/** With fewer postcode areas than this no home area is made, where its municipality has as many: some 25,000 people. */
const fewestPostcodes = 6;

/** Home areas, those of one municipality beside each other: none reaches over its edge, so that both together tell no more than one. */
export function toHomes(postcodes: Readonly<Record<string, Postcode>>): readonly Home[] {
  const by = new Map<string, Member[]>();
  for (const [pc4, { name, municipality = '', lat, lon }] of Object.entries(postcodes)) {
    const members = by.get(municipality) ?? [];
    members.push({ pc4, name, point: { lat: rounded(lat), lon: rounded(lon) } });
    by.set(municipality, members);
  }
  return [...by]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([municipality, members]) =>
      splitSpace(members, (count) => count >= 2 * fewestPostcodes).map((some) => ({ municipality, members: some })),
    );
}

function rounded(degrees: number): number {
  return Math.round(degrees * postcodeStepsPerDegree) / postcodeStepsPerDegree;
}
