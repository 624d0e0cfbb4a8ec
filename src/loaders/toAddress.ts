import { distanceKm, type Point } from '../core/finder/distance.ts';
import type { Address } from '../core/finder/Service.ts';
import { isDutch } from './isDutch.ts';
import type { TableRow } from './TableRow.ts';
import { serviceWords } from './words/serviceWords.ts';
import { valueWords } from './words/valueWords.ts';

/** Further than this from all of a municipality's postcodes, a point was probably mistyped. */
const farKm = 30;
const ofAddress = ['straat', 'huisnummer', 'postcode', 'lat', 'lon'];

/** Where people go, noting whatever is wrong with it. Nothing of a secret address, and nothing where there is none. */
export function toAddress(
  row: TableRow,
  isSecret: boolean,
  postcodes: Readonly<Record<string, Point>>,
): Address | undefined {
  const [filled] = ofAddress.filter((column) => row.cell(column) !== '');
  // A code that we do not know counts as secret, and is all there is to mend.
  if (isSecret && filled && row.cell('adres_geheim') === 'ja') row.refuse(filled, serviceWords.secret());
  if (isSecret || !filled) return undefined;
  const postcode = row.cell('postcode');
  if (postcode !== '' && !/^[1-9]\d{3}( [A-Z]{2})?$/.test(postcode)) {
    row.refuse('postcode', serviceWords.postcode(betterPostcode(postcode)));
  }
  const point = toPoint(row);
  const own = postcodes[postcode.slice(0, 4)];
  // Only what lies far from its own postcode is held against all others, of which a nation has thousands.
  if (point && own && isDutch(point.lat, point.lon) && distanceKm(point, own) > farKm)
    warnOfFar(row, point, Object.values(postcodes));
  return {
    street: row.cell('straat'),
    number: row.cell('huisnummer'),
    postcode,
    town: row.cell('plaats'),
    ...(point ? { point } : {}),
  };
}

/** The point of a row with columns lat and lon, noting whatever is wrong with it; undefined when there is none. */
export function toPoint(row: TableRow): Point | undefined {
  const [lat, lon] = [row.cell('lat'), row.cell('lon')];
  if (lat === '' && lon === '') return undefined;
  const wrong = (['lat', 'lon'] as const).filter((column) => !/^-?\d+(\.\d+)?$/.test(row.cell(column)));
  for (const column of wrong) {
    const isEmpty = row.cell(column) === '';
    row.refuse(column, isEmpty ? serviceWords.halfPoint(column === 'lat' ? 'lon' : 'lat') : valueWords.number());
  }
  if (wrong.length > 0) return undefined;
  const point = { lat: Number(lat), lon: Number(lon) };
  if (isDutch(point.lat, point.lon)) return point;
  row.refuse('lat', isDutch(point.lon, point.lat) ? valueWords.swapped() : valueWords.abroad());
  return undefined;
}

function warnOfFar(row: TableRow, point: Point, middles: readonly Point[]): void {
  const nearestKm = Math.min(...middles.map((middle) => distanceKm(point, middle)));
  if (nearestKm > farKm) row.warn('lat', serviceWords.far(Math.round(nearestKm)));
}

function betterPostcode(text: string): string | undefined {
  const [, digits, letters] = /^([1-9]\d{3})[\s-]*([a-z]{2})$/i.exec(text) ?? [];
  return digits && letters ? `${digits} ${letters.toUpperCase()}` : undefined;
}
