import type { Point } from '../../core/finder/distance.ts';
import { isRecord } from '../../core/isRecord.ts';
import { middleOf } from './middleOf.ts';
import type { OsmElement } from './OsmElement.ts';

/** Of GeoJSON made by Overpass Turbo and osmtogeojson: these are about the thing, not what it is. */
const notTags = new Set(['id', '@id', 'type', 'timestamp', '@timestamp', 'osm_id', 'osm_type', 'tags', 'meta']);

/** An element of Overpass or a feature of GeoJSON, whatever it holds; undefined when it is no object at all. */
export function toOsmElement(value: unknown): OsmElement | undefined {
  if (!isRecord(value)) return undefined;
  return value['type'] === 'Feature' ? fromFeature(value) : fromOverpass(value);
}

function fromOverpass(value: Readonly<Record<string, unknown>>): OsmElement {
  const bounds = value['bounds'];
  const geometry = value['geometry'];
  const point =
    toPoint(value) ??
    toPoint(value['center']) ??
    (isRecord(bounds)
      ? middleOf([
          [bounds['minlon'], bounds['minlat']],
          [bounds['maxlon'], bounds['maxlat']],
        ])
      : undefined) ??
    (Array.isArray(geometry)
      ? middleOf(geometry.map((one) => (isRecord(one) ? [one['lon'], one['lat']] : [])))
      : undefined);
  return {
    id: idOf(value['type'], value['id']),
    tags: tagsOf(value['tags']),
    ...(point ? { point } : {}),
    ...changeOf(value['timestamp']),
  };
}

function fromFeature(value: Readonly<Record<string, unknown>>): OsmElement {
  const properties = isRecord(value['properties']) ? value['properties'] : {};
  const { tags: nested, meta, ...flat } = properties;
  const all = tagsOf(isRecord(nested) ? nested : flat);
  const tags = Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('@') && !notTags.has(key)));
  const ids = [value['id'], properties['@id'], properties['id'], properties['osm_id']].map((one) => textOf(one));
  const id = ids.find((one) => /^(node|way|relation)\/\d+$/.test(one ?? ''));
  const kind = properties['osm_type'] ?? properties['type'];
  const geometry = isRecord(value['geometry']) ? value['geometry'] : {};
  const point = middleOf(positionsIn(geometry));
  return {
    id:
      id ??
      idOf(
        kind,
        ids.find((one) => one !== undefined),
      ),
    tags,
    ...(point ? { point } : {}),
    ...changeOf(
      properties['@timestamp'] ?? properties['timestamp'] ?? (isRecord(meta) ? meta['timestamp'] : undefined),
    ),
  };
}

/** Every position of a geometry. With a stack of its own: a hostile file may be nested deeper than calls can be. */
function positionsIn(geometry: unknown): unknown[][] {
  const found: unknown[][] = [];
  const todo: unknown[] = [geometry];
  while (todo.length > 0) {
    const one = todo.pop();
    if (Array.isArray(one)) {
      if (typeof one[0] === 'number') found.push(one);
      else for (const part of one) todo.push(part);
    } else if (isRecord(one)) todo.push(one['coordinates'], one['geometries']);
  }
  return found;
}

function toPoint(value: unknown): Point | undefined {
  return isRecord(value) ? middleOf([[value['lon'], value['lat']]]) : undefined;
}

function tagsOf(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const text = textOf(one)?.trim();
      return text ? [[key, text]] : [];
    }),
  );
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function idOf(kind: unknown, id: unknown): string {
  const text = textOf(id) ?? '';
  return typeof kind === 'string' && /^(node|way|relation)$/.test(kind) && text !== '' ? `${kind}/${text}` : text;
}

function changeOf(value: unknown): { changedOn?: string } {
  return typeof value === 'string' ? { changedOn: value } : {};
}
