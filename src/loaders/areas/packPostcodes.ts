import type { PackedPostcodes } from '../../core/finder/areas/AreaIndex.ts';
import { postcodeStepsPerDegree } from '../../core/finder/areas/unpackPostcodes.ts';
import type { Point } from '../../core/finder/distance.ts';

/** A postcode area with the number of its home area. */
export interface HomePostcode extends Point {
  readonly pc4: string;
  readonly name: string;
  readonly home: number;
}

/** The table as it travels; `unpackPostcodes` gives it back, with points in whole steps. */
export function packPostcodes(postcodes: readonly HomePostcode[]): {
  readonly postcodes: PackedPostcodes;
  readonly names: readonly string[];
} {
  const rows = postcodes.toSorted((a, b) => Number(a.pc4) - Number(b.pc4));
  const inSteps = (degrees: number) => Math.round(degrees * postcodeStepsPerDegree);
  return {
    postcodes: {
      codes: toSteps(rows.map(({ pc4 }) => Number(pc4))),
      lats: toSteps(rows.map(({ lat }) => inSteps(lat))),
      lons: toSteps(rows.map(({ lon }) => inSteps(lon))),
      homes: toSteps(rows.map(({ home }) => home)),
    },
    names: rows.map(({ name }, at) => (name === rows[at - 1]?.name ? '' : name)),
  };
}

/** Each as the step from the one before it, the first from 0. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((one, at) => one - (numbers[at - 1] ?? 0));
}
