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
export function packPostcodes(postcodes: readonly HomePostcode[]): PackedPostcodes {
  const rows = postcodes.toSorted((a, b) => Number(a.pc4) - Number(b.pc4));
  const lats = rows.map(({ lat }) => Math.round(lat * postcodeStepsPerDegree));
  const lons = rows.map(({ lon }) => Math.round(lon * postcodeStepsPerDegree));
  const corner = [least(lats), least(lons)] as const;
  return {
    codes: toSteps(rows.map(({ pc4 }) => Number(pc4))),
    names: rows.map(({ name }, at) => (name === rows[at - 1]?.name ? '' : name)),
    corner,
    lats: lats.map((one) => one - corner[0]),
    lons: lons.map((one) => one - corner[1]),
    homes: toSteps(rows.map(({ home }) => home)),
  };
}

/** Each as the step from the one before it, the first from 0. */
export function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((one, at) => one - (numbers[at - 1] ?? 0));
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
}
