import type { Point } from '../distance.ts';
import type { PackedPostcodes } from './AreaIndex.ts';

/** A postcode area as the finder knows it, and the number of its home area. */
export interface HomePlace extends Point {
  /** Empty until names have come. */
  readonly name: string;
  readonly home: number;
}

export const postcodeStepsPerDegree = 1000;

/** Four digits to where that is: the whole table, so that no postcode is ever asked after. */
export function unpackPostcodes(
  { codes, lats, lons, homes }: PackedPostcodes,
  names: readonly string[] = [],
): Readonly<Record<string, HomePlace>> {
  const places: Record<string, HomePlace> = {};
  let [code, lat, lon, home, name] = [0, 0, 0, 0, ''];
  for (const [at, step] of codes.entries()) {
    code += step;
    lat += lats[at] ?? 0;
    lon += lons[at] ?? 0;
    home += homes[at] ?? 0;
    name = names[at] || name;
    places[code] = { lat: lat / postcodeStepsPerDegree, lon: lon / postcodeStepsPerDegree, name, home };
  }
  return places;
}
