import type { Outline } from '../core/finder/map/MapLayout.ts';

/** A point as GeoJSON writes it: lon, lat. */
export type LonLat = readonly [number, number];

/** As much as an outline may add to a page, written as JSON. */
export const outlineBytes = 1500;
/** In degrees of latitude: some ten metres, less than a pixel of any map here. */
const finest = 0.0001;

/**
 * An outline with so few points that it fits in `outlineBytes`: Douglas and Peucker's way, coarser until it fits. Rings
 * that become too small to see are left out, the largest last.
 */
export function simplifyOutline(rings: readonly (readonly LonLat[])[]): Outline {
  const bySize = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  for (let coarse = finest; ; coarse *= 1.3) {
    const simple = bySize
      .filter((ring, index) => index === 0 || areaOf(ring) > (10 * coarse) ** 2)
      .map((ring) => simplifyRing(ring, coarse).flatMap(([lon, lat]) => [short(lon), short(lat)]))
      .filter((ring) => ring.length >= 6);
    if (JSON.stringify(simple).length <= outlineBytes) return simple;
  }
}

/** Without the last point, which is the first again. */
function simplifyRing(ring: readonly LonLat[], coarse: number): LonLat[] {
  const [first] = ring;
  if (!first) return [];
  // A ring has no ends: it is cut at its first point and at the one that is farthest from it.
  const far = ring.reduce(
    (best, point, at) => (apart(point, first) > apart(ring[best] ?? first, first) ? at : best),
    0,
  );
  const there = simplifyLine(ring.slice(0, far + 1), coarse);
  const back = simplifyLine(ring.slice(far), coarse);
  return [...there, ...back.slice(1, -1)];
}

function simplifyLine(line: readonly LonLat[], coarse: number): LonLat[] {
  const keep = new Set([0, line.length - 1]);
  const todo: [number, number][] = [[0, line.length - 1]];
  for (let part = todo.pop(); part; part = todo.pop()) {
    const [from, to] = part;
    let [best, most] = [-1, coarse];
    for (let at = from + 1; at < to; at += 1) {
      const off = offLine(line[at], line[from], line[to]);
      if (off > most) [best, most] = [at, off];
    }
    if (best < 0) continue;
    keep.add(best);
    todo.push([from, best], [best, to]);
  }
  return line.filter((_, at) => keep.has(at));
}

/** A degree of longitude is here some six tenths of one of latitude. */
const flat = 0.615;

function offLine(point: LonLat = [0, 0], a: LonLat = point, b: LonLat = point): number {
  const [x, y] = [(point[0] - a[0]) * flat, point[1] - a[1]];
  const [dx, dy] = [(b[0] - a[0]) * flat, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
  return Math.hypot(x - along * dx, y - along * dy);
}

function apart(a: LonLat, b: LonLat): number {
  return Math.hypot((a[0] - b[0]) * flat, a[1] - b[1]);
}

/** In square degrees, with those of longitude as wide as they are here. */
function areaOf(ring: readonly LonLat[]): number {
  const twice = ring.reduce((sum, [lon, lat], at) => {
    const [nextLon, nextLat] = ring[(at + 1) % ring.length] ?? [lon, lat];
    return sum + (lon * nextLat - nextLon * lat);
  }, 0);
  return (Math.abs(twice) / 2) * flat;
}

function short(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
