import type { Point } from '../distance.ts';
import { dotRadius, mapWidth, type Spot } from './MapLayout.ts';

/** The least has room for `mostPlaces` dots wherever they are: each keeps at most 4,608 of 89,676 units from the others. */
const heights = { least: 356, most: 420 };
/** From the edge to the middle of a dot that stands against it. */
export const mapMargin = dotRadius + 4;
export const gridStep = 6;
const kmPerDegree = 111.2;
const leastKm = 2;

/** What a map shows: its height, its scale, and where a point falls. */
export interface MapFrame {
  readonly height: number;
  readonly unitsPerKm: number;
  readonly toSpot: (point: Point) => Spot;
}

/** A frame around these points. Flat: over the width of a municipality the curve of the earth is less than a pixel. */
export function frameMap(points: readonly Point[]): MapFrame {
  const [south, north] = endsOf(points.map(({ lat }) => lat));
  const [west, east] = endsOf(points.map(({ lon }) => lon));
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
  const kmPerLon = kmPerDegree * Math.cos((middle.lat * Math.PI) / 180);
  const wide = Math.max((east - west) * kmPerLon, leastKm);
  const high = Math.max((north - south) * kmPerDegree, leastKm);
  const room = { x: mapWidth - 2 * mapMargin, y: heights.most - 2 * mapMargin };
  const unitsPerKm = Math.min(room.x / wide, room.y / high);
  const rows = Math.ceil(Math.max(high * unitsPerKm, heights.least - 2 * mapMargin) / gridStep);
  const height = rows * gridStep + 2 * mapMargin;
  return {
    height,
    unitsPerKm,
    toSpot: ({ lat, lon }) => ({
      x: round(mapWidth / 2 + (lon - middle.lon) * kmPerLon * unitsPerKm),
      y: round(height / 2 - (lat - middle.lat) * kmPerDegree * unitsPerKm),
    }),
  };
}

/** To a tenth of a unit: finer is not seen, and only makes a page longer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function endsOf(values: readonly number[]): readonly [number, number] {
  // Not Math.min(...values): an outline may have more points than a call takes.
  return values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)] as const, [
    values[0] ?? 0,
    values[0] ?? 0,
  ] as const);
}
