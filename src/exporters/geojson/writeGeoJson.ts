import type { ServiceRow } from '../ServiceRow.ts';
import { writeWhole } from '../writeWhole.ts';
import { type NotOnMap, toFeature } from './toFeature.ts';

/** How many rows are on the map, and how many are not, by why. */
export type OnMap = Readonly<Record<NotOnMap | 'shown', number>>;

/** Writes the rows that have a public point as a FeatureCollection (RFC 7946: lon before lat), as they come. */
export async function writeGeoJson(rows: Iterable<ServiceRow>, path: string): Promise<OnMap> {
  const counts = { shown: 0, secret: 0, 'no-point': 0 };
  function* parts(): Generator<string> {
    yield '{"type":"FeatureCollection","features":[';
    for (const row of rows) {
      const feature = toFeature(row);
      if (typeof feature !== 'string') yield `${counts.shown === 0 ? '' : ','}\n${JSON.stringify(feature)}`;
      counts[typeof feature === 'string' ? feature : 'shown'] += 1;
    }
    yield '\n]}\n';
  }
  await writeWhole(path, parts());
  return counts;
}
