import type { Point } from '../distance.ts';
import type { PackedPostcodes } from './AreaIndex.ts';

/** A postcode area as the finder knows it, and the number of its home area. */
export interface HomePlace extends Point {
  readonly name: string;
  readonly home: number;
}

export const postcodeStepsPerDegree = 1000;

/** Four digits to where that is: the whole table, so that no postcode is ever asked after. */
export function unpackPostcodes(packed: PackedPostcodes): Readonly<Record<string, HomePlace>> {
  const { codes, names, corner, lats, lons, homes } = packed;
  const places: Record<string, HomePlace> = {};
  let [code, name, home] = [0, '', 0];
  for (const [at, step] of codes.entries()) {
    code += step;
    name = names[at] || name;
    home += homes[at] ?? 0;
    const lat = (corner[0] + (lats[at] ?? 0)) / postcodeStepsPerDegree;
    const lon = (corner[1] + (lons[at] ?? 0)) / postcodeStepsPerDegree;
    places[code] = { lat, lon, name, home };
  }
  return places;
}
