import type { Point } from '../distance.ts';

/** Units of the drawing: on a phone of 360 px about one pixel each. */
export const mapWidth = 320;
/** More than these would hide each other. */
export const mostPlaces = 20;
export const dotRadius = 15;
/** Middles of dots never come closer than this: every number can be read. */
export const leastApart = 34;

/** Rings of longitude and latitude in turn, as GeoJSON has them: [lon, lat, lon, lat, …]. */
export type Outline = readonly (readonly number[])[];

/** A place to be drawn. */
export interface MapPlace {
  readonly id: string;
  readonly point: Point;
}

/** A place within the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A numbered dot; `at`: the place itself, where the dot had to move aside for another. */
export interface MapDot extends Spot {
  readonly id: string;
  readonly number: number;
  readonly at?: Spot;
}

/** A map, laid out to be drawn as it is. */
export interface MapLayout {
  readonly height: number;
  /** The municipality’s outline as the path of an SVG; empty without one. */
  readonly outline: string;
  /** In the order of the list, numbered from 1. */
  readonly dots: readonly MapDot[];
  /** Where someone is about: as large as a postcode area, because more is not known. */
  readonly you?: Spot & { readonly r: number };
  readonly labels: readonly (Spot & { readonly text: string })[];
  /** How many places lie too far off to be drawn. */
  readonly missing: number;
}
