import type { Point } from '../../core/finder/distance.ts';

/** The middle of the box around positions (longitude first, as in GeoJSON); undefined when there are none. */
export function middleOf(positions: readonly (readonly unknown[])[]): Point | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon + lat)) continue;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return Number.isFinite(west) ? { lat: (south + north) / 2, lon: (west + east) / 2 } : undefined;
}
