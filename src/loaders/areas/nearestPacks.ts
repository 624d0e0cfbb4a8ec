import { distanceKm, type Point } from '../../core/finder/distance.ts';

/** Services of one file that lie together, as points. */
export interface Cluster {
  readonly points: readonly Point[];
  readonly box: { readonly south: number; readonly north: number; readonly west: number; readonly east: number };
}

export function toCluster(points: readonly Point[]): Cluster {
  const box = { south: 90, north: -90, west: 180, east: -180 };
  for (const { lat, lon } of points) {
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
  }
  return { points, box };
}

/** A box is flat and the earth is not: what lies in it is never this much nearer than its edge. */
const slackKm = 0.1;

/**
 * Which clusters hold the nearest services to a point, so many of them, all that are as far as the last one included. Looks
 * into clusters from the nearest on, until the last distance is no more than the way to the next box.
 */
export function nearestPacks(clusters: readonly Cluster[], from: Point, count: number): number[] {
  const ways = clusters.map(({ box }, pack) => ({ pack, km: toBoxKm(box, from) })).sort((a, b) => a.km - b.km);
  let nearest: { readonly pack: number; readonly km: number }[] = [];
  for (const { pack, km } of ways) {
    const last = nearest[count - 1]?.km;
    if (last !== undefined && last < km - slackKm) break;
    const here = clusters[pack]?.points.map((point) => ({ pack, km: distanceKm(from, point) })) ?? [];
    nearest = upTo(count, [...nearest, ...here]);
  }
  return [...new Set(nearest.map(({ pack }) => pack))].sort((a, b) => a - b);
}

function upTo<T extends { readonly km: number }>(count: number, found: T[]): T[] {
  found.sort((a, b) => a.km - b.km);
  const last = found[count - 1]?.km;
  return last === undefined ? found : found.filter(({ km }) => km <= last);
}

function toBoxKm({ south, north, west, east }: Cluster['box'], from: Point): number {
  const lat = Math.min(Math.max(from.lat, south), north);
  const lon = Math.min(Math.max(from.lon, west), east);
  return distanceKm(from, { lat, lon });
}
