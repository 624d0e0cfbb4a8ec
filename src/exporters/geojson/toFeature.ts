import { isSecret } from '../isSecret.ts';
import type { ServiceRow } from '../ServiceRow.ts';
import { termName } from '../termNames.ts';

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] };
  readonly properties: Readonly<Record<string, string>>;
}

/** Why a row is not on a map. */
export type NotOnMap = 'secret' | 'no-point';

const columns = [
  'id',
  'naam',
  'samenvatting',
  'organisatie',
  'telefoon',
  'website',
  'openingstijden',
  'gecontroleerd_op',
  'bron',
];

/** A row as a point on a map, or why it is none. Says too when it is closed for now: a map sends people there. */
export function toFeature(row: ServiceRow): Feature | NotOnMap {
  if (isSecret(row)) return 'secret';
  const { id = '', lat, lon, categorie = '', status } = row;
  if (lat === undefined || lon === undefined) return 'no-point';
  const properties = {
    ...Object.fromEntries(columns.flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]]))),
    categorie,
    categorie_naam: termName('categorie', categorie),
    ...(status === 'tijdelijk-gesloten' ? { status } : {}),
  };
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] }, properties };
}
