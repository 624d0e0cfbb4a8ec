import type { Said } from '../../loaders/ContentProblem.ts';

/** A row of postcodes.csv. */
export interface PostcodeRow {
  readonly pc4: string;
  readonly plaats: string;
  readonly lat: string;
  readonly lon: string;
  /** `GM0344`; empty where the source does not say. */
  readonly gemeente: string;
}

/** Something of the source that was left out, or that deserves a look. */
export interface PostcodeNote {
  /** `line 12`, or `postcode 1234`. */
  readonly at: string;
  readonly value: string;
  readonly says: Said;
}
