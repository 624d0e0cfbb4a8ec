import type { Point } from '../../core/finder/distance.ts';

/**
 * Splits things into groups that lie close together, each time in the middle across the longer side, as long as a group may
 * be split. Neighbours come out beside each other; the same things give the same groups.
 */
export function splitSpace<T extends { readonly point: Point }>(
  things: readonly T[],
  maySplit: (count: number) => boolean,
): T[][] {
  if (!maySplit(things.length)) return things.length > 0 ? [[...things]] : [];
  const axis = longerSide(things.map(({ point }) => point));
  const sorted = things.toSorted((a, b) => a.point[axis] - b.point[axis]);
  const middle = Math.ceil(sorted.length / 2);
  return [...splitSpace(sorted.slice(0, middle), maySplit), ...splitSpace(sorted.slice(middle), maySplit)];
}

function longerSide(points: readonly Point[]): 'lat' | 'lon' {
  const [lat, lon] = [span(points.map((one) => one.lat)), span(points.map((one) => one.lon))];
  // A degree of longitude is shorter than one of latitude.
  const narrower = Math.cos(((points[0]?.lat ?? 0) * Math.PI) / 180);
  return lat >= lon * narrower ? 'lat' : 'lon';
}

function span(numbers: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of numbers) {
    least = Math.min(least, one);
    most = Math.max(most, one);
  }
  return most - least;
}
