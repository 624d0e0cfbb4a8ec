import { distanceKm, type Point } from '../../core/finder/distance.ts';
import type { PostcodeNote, PostcodeRow } from './PostcodeRow.ts';
import type { PostcodeLine } from './postcodeLine.ts';
import { postcodeWords } from './postcodeWords.ts';

/** Points of one postcode that lie further apart than this are not of one postcode: its widest is some 15 km. */
const farKm = 10;

/**
 * All lines of one postcode as one row: the middle of its points, and the place that most lines name. Where the
 * municipality asks for its own, `own` says which codes those are.
 */
export function toPostcodeRow(
  pc4: string,
  lines: readonly PostcodeLine[],
  own: readonly string[],
): { readonly row: PostcodeRow; readonly notes: readonly PostcodeNote[] } {
  const at = `postcode ${pc4}`;
  const middle = middlemost(lines);
  const near = lines.filter((line) => distanceKm(line, middle) <= farKm);
  const place = mostFrequent(near.map((line) => line.place));
  const codes = near.map((line) => line.municipality).filter(Boolean);
  const ownCodes = codes.filter((code) => own.includes(code));
  const gemeente = mostFrequent(ownCodes.length > 0 ? ownCodes : codes);
  const row = {
    pc4,
    plaats: place,
    lat: mean(near.map(({ lat }) => lat)),
    lon: mean(near.map(({ lon }) => lon)),
    gemeente,
  };
  const far = lines.filter((line) => !near.includes(line));
  const places = [...new Set(near.map((line) => line.place))];
  const notes: PostcodeNote[] = [
    ...far.map((line) => ({
      at,
      value: `${line.place} ${line.lat}, ${line.lon}`,
      says: postcodeWords.far(Math.round(distanceKm(line, middle))),
    })),
    ...(places.length > 1 ? [{ at, value: places.join('; '), says: postcodeWords.places(place) }] : []),
    ...(near.some((line) => line.isDoubtful) ? [{ at, value: place, says: postcodeWords.doubtful() }] : []),
    ...(gemeente === '' ? [{ at, value: place, says: postcodeWords.noMunicipality() }] : []),
  ];
  return { row, notes };
}

/** The point nearest to the median of both: a mean would be drawn away by one wrong point. */
function middlemost(points: readonly Point[]): Point {
  const median = { lat: medianOf(points.map(({ lat }) => lat)), lon: medianOf(points.map(({ lon }) => lon)) };
  return points.reduce(
    (best, one) => (distanceKm(one, median) < distanceKm(best, median) ? one : best),
    points[0] ?? median,
  );
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Four decimals are ten metres: the middle of a postcode is not known better. */
function mean(numbers: readonly number[]): string {
  return (numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(4);
}

/** The first of those that come most often; empty when there are none. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}
