/**
 * Which files of services people need, by where they live: for a list that is too long to come whole (ADR 0038). The same
 * for everyone. A pack is one file of services; a home area is some postcode areas of one municipality, whose people all
 * fetch the same packs, so that who keeps the host learns that area and nothing more.
 */
export interface AreaIndex {
  /** Where the packs are, from the root of the portal and by language: what they hold is in the name. */
  readonly folder: string;
  /** Of each home area in turn the packs that its people need, as steps from one number to the next. */
  readonly needs: readonly (readonly number[])[];
  /** How many home areas each municipality has, in the order of the home areas. */
  readonly homesIn: readonly number[];
  readonly packs: number;
  readonly postcodes: PackedPostcodes;
  /** What the build itself counted, to be said to people. */
  readonly facts: AreaFacts;
}

/** By column, in the order of the digits, each number as the step from the row before. Names come later (`AreaRest`). */
export interface PackedPostcodes {
  readonly codes: readonly number[];
  /** In thousandths of a degree: a hundred metres, of a middle that is off by more. */
  readonly lats: readonly number[];
  readonly lons: readonly number[];
  readonly homes: readonly number[];
}

/** What comes behind the page: names weigh as much as all the rest of the table. */
export interface AreaRest {
  /** Of each postcode area in the order of the digits; empty: the same as the one before. */
  readonly names: readonly string[];
}

export interface AreaFacts {
  readonly homes: number;
  /** The least number of postcode areas whose people fetch the same. */
  readonly fewestPostcodes: number;
  /** How many postcode areas share that on average, rounded. */
  readonly usualPostcodes: number;
  readonly services: number;
  /** Of all packs of a home area on average, of a municipality at most, and of the whole country, in kilobytes as they travel. */
  readonly kilobytes: Readonly<Record<AreaScope, number>>;
}

/** How much to fetch: what is near, or more than that for who would not show where that is. */
export const areaScopes = ['near', 'municipality', 'country'] as const;
export type AreaScope = (typeof areaScopes)[number];
