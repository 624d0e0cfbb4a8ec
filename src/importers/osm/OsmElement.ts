import type { Point } from '../../core/finder/distance.ts';

/** One thing of OpenStreetMap, from Overpass or from GeoJSON. */
export interface OsmElement {
  /** `node/123`; empty where it has none. */
  readonly id: string;
  readonly tags: Readonly<Record<string, string>>;
  /** A middle, for what is not a point. */
  readonly point?: Point;
  /** Day on which it last changed, where the source gives it. */
  readonly changedOn?: string;
}
