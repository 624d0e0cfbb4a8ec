import { distanceKm, type Point } from '../distance.ts';
import { frameMap, type MapFrame, round } from './frameMap.ts';
import { dotRadius, type MapDot, type MapLayout, type MapPlace, mostPlaces, type Outline } from './MapLayout.ts';
import { placeLabels } from './placeLabels.ts';
import { spreadDots } from './spreadDots.ts';

/** What a map is made of. */
export interface MapInput {
  /** In the order of the list; of more than `mostPlaces` the first. */
  readonly places: readonly MapPlace[];
  readonly outline: Outline;
  /** Middles of the municipality’s postcode areas, with their names. */
  readonly areas: readonly (Point & { readonly name: string })[];
  /** Middle of the person’s own area, when they gave one. */
  readonly from?: Point;
}

/** How far beyond the municipality a place is still drawn: a share of its size. Further would make a dot of the rest. */
const beyond = 0.25;
const areaKm = { least: 0.4, usual: 1, most: 2 };

/** Lays out a map of the whole municipality: north is up, and it never turns with the writing. */
export function layOutMap({ places, outline, areas, from }: MapInput): MapLayout {
  const ground = outline.length > 0 ? outline.flatMap(toPoints) : areas;
  const shown = places.slice(0, mostPlaces).filter(({ point }) => ground.length === 0 || isNear(point, ground));
  const frame = frameMap([...ground, ...shown.map(({ point }) => point), ...(from ? [from] : [])]);
  const dots = toDots(shown, frame);
  const names = areas.map((area) => ({ text: area.name, ...frame.toSpot(area) }));
  return {
    height: frame.height,
    outline: outline.map((ring) => toPath(toPoints(ring), frame)).join(''),
    dots,
    ...(from ? { you: { ...frame.toSpot(from), r: radiusOf(from, areas, frame) } } : {}),
    labels: placeLabels(names, dots, frame.height),
    missing: Math.min(places.length, mostPlaces) - shown.length,
  };
}

function toDots(places: readonly MapPlace[], { toSpot, height }: MapFrame): MapDot[] {
  const spots = places.map(({ point }) => toSpot(point));
  return spreadDots(spots, height).map((spot, index) => {
    const at = spots[index] ?? spot;
    const isMoved = at.x !== spot.x || at.y !== spot.y;
    return { id: places[index]?.id ?? '', number: index + 1, ...spot, ...(isMoved ? { at } : {}) };
  });
}

function toPoints(ring: readonly number[]): Point[] {
  return Array.from({ length: ring.length / 2 }, (_, index) => ({
    lon: ring[2 * index] ?? 0,
    lat: ring[2 * index + 1] ?? 0,
  }));
}

function toPath(points: readonly Point[], { toSpot }: MapFrame): string {
  return `M${points.map((point) => Object.values(toSpot(point)).join(' ')).join('L')}Z`;
}

function isNear(point: Point, ground: readonly Point[]): boolean {
  return (['lat', 'lon'] as const).every((axis) => {
    const values = ground.map((one) => one[axis]);
    const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
    // Some two or three kilometres: of a single postcode area the size is not known.
    const edge = Math.max((most - least) * beyond, 0.03);
    return point[axis] >= least - edge && point[axis] <= most + edge;
  });
}

/** As large as the person’s own postcode area: halfway to the next, and always larger than a dot. */
function radiusOf(from: Point, areas: readonly Point[], { unitsPerKm }: MapFrame): number {
  const others = areas.map((area) => distanceKm(from, area)).filter((km) => km > 0.01);
  const half = others.length > 0 ? others.reduce((a, b) => Math.min(a, b)) / 2 : areaKm.usual;
  const km = Math.min(Math.max(half, areaKm.least), areaKm.most);
  return round(Math.max(km * unitsPerKm, dotRadius + 6));
}
