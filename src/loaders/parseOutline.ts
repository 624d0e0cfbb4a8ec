import type { Point } from '../core/finder/distance.ts';
import type { Outline } from '../core/finder/map/MapLayout.ts';
import { isRecord } from '../core/isRecord.ts';
import type { Findings } from './Findings.ts';
import { isDutch } from './isDutch.ts';
import { JsonFile } from './JsonFile.ts';
import { type LonLat, simplifyOutline } from './simplifyOutline.ts';
import { outlineWords } from './words/outlineWords.ts';

const maxKilobytes = 1000;
const maxPoints = 20_000;

/**
 * Reads outline.geojson, the municipality's outline (a Polygon or MultiPolygon in WGS84, also within a Feature or a
 * FeatureCollection), and notes whatever is wrong with it. Gives it as few points as a page can carry; empty when refused.
 */
export function checkOutline(text: string, postcodes: Readonly<Record<string, Point>>, findings: Findings): Outline {
  if (text.length > maxKilobytes * 1000) {
    findings.refuse({}, outlineWords.tooBig(maxKilobytes));
    return [];
  }
  const file = new JsonFile(text, findings);
  if (file.raw === undefined) return [];
  const shapes = shapesIn(file.raw, '');
  const [shape] = shapes;
  if (!shape) file.refuse('', outlineWords.noShape());
  if (shapes.length > 1) file.refuse('', outlineWords.manyShapes(shapes.length));
  if (!shape || shapes.length > 1) return [];
  const rings = ringsOf(shape).map(({ path, raw }) => readRing(raw, path, file));
  const points = rings.reduce((sum, { length }) => sum + length, 0);
  if (points > maxPoints) file.refuse(shape.path, outlineWords.tooMany(points, maxPoints));
  if (findings.errors.length > 0) return [];
  const middles = Object.values(postcodes);
  const isHere = middles.length === 0 || middles.some((point) => rings.some((ring) => isWithin(point, ring)));
  if (!isHere) findings.warn({}, outlineWords.elsewhere());
  return simplifyOutline(rings);
}

/** A part of the file with where it stands. */
interface Part {
  readonly path: string;
  readonly raw: unknown;
}

interface Shape {
  readonly path: string;
  readonly isMany: boolean;
  readonly coordinates: unknown;
}

function shapesIn(raw: unknown, path: string): Shape[] {
  if (!isRecord(raw)) return [];
  const to = (key: string) => (path === '' ? key : `${path}.${key}`);
  const { type, features, geometry, coordinates } = raw;
  if (type === 'FeatureCollection')
    return partsOf(features, to('features')).flatMap((one) => shapesIn(one.raw, one.path));
  if (type === 'Feature') return isRecord(geometry) ? shapesIn(geometry, to('geometry')) : [];
  const isMany = type === 'MultiPolygon';
  return isMany || type === 'Polygon' ? [{ path: to('coordinates'), isMany, coordinates }] : [];
}

/** The outer ring of each polygon; holes in a municipality are not drawn. */
function ringsOf({ path, isMany, coordinates }: Shape): Part[] {
  const polygons = isMany ? partsOf(coordinates, path) : [{ path, raw: coordinates }];
  const rings = polygons.map((one) => partsOf(one.raw, one.path)[0] ?? { path: one.path, raw: undefined });
  return rings.length > 0 ? rings : [{ path, raw: undefined }];
}

function partsOf(raw: unknown, path: string): Part[] {
  return Array.isArray(raw) ? raw.map((one: unknown, at) => ({ raw: one, path: `${path}.${at}` })) : [];
}

/** The points of a ring up to the first that is wrong: one mistake of an export repeats itself a thousand times. */
function readRing(raw: unknown, path: string, file: JsonFile): LonLat[] {
  const points: LonLat[] = [];
  for (const one of partsOf(raw, path)) {
    const [lon, lat] = Array.isArray(one.raw) ? (one.raw as unknown[]) : [];
    if (typeof lon !== 'number' || typeof lat !== 'number') {
      file.refuse(one.path, outlineWords.ring());
      return points;
    }
    if (!isDutch(lat, lon)) {
      file.refuse(one.path, wordsOfFar(lon, lat));
      return points;
    }
    points.push([lon, lat]);
  }
  if (points.length < 4) file.refuse(path, outlineWords.ring());
  return points;
}

function wordsOfFar(lon: number, lat: number) {
  if (isDutch(lon, lat)) return outlineWords.swapped();
  return Math.abs(lon) > 180 || Math.abs(lat) > 90 ? outlineWords.meters() : outlineWords.abroad();
}

/** Whether a line to the east crosses the ring an odd number of times. */
function isWithin({ lat, lon }: Point, ring: readonly LonLat[]): boolean {
  let inside = false;
  for (const [at, [aLon, aLat]] of ring.entries()) {
    const [bLon, bLat] = ring.at(at - 1) ?? [aLon, aLat];
    if (aLat > lat !== bLat > lat && lon < ((bLon - aLon) * (lat - aLat)) / (bLat - aLat) + aLon) inside = !inside;
  }
  return inside;
}
