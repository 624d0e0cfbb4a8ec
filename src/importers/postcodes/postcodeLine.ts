import { parse } from 'csv-parse/sync';
import type { Point } from '../../core/finder/distance.ts';
import type { Said } from '../../loaders/ContentProblem.ts';
import { isDutch } from '../../loaders/isDutch.ts';
import { toPlainText } from '../cells/toPlainText.ts';
import { postcodeWords } from './postcodeWords.ts';

/** One line of a table of postcodes. */
export interface PostcodeLine extends Point {
  readonly pc4: string;
  readonly place: string;
  readonly municipality: string;
  readonly isDoubtful: boolean;
}

export type ReadLine = (line: string) => PostcodeLine | { readonly problem: Said };

/** Columns of GeoNames’ postal codes, which has no header: download.geonames.org/export/zip/readme.txt */
const geoNames = ['country', 'pc', 'plaats', '', '', 'gemeente', 'gemeentecode', '', '', 'lat', 'lon', ''];

/** What other tables call our columns. */
const synonyms: Readonly<Record<string, string>> = {
  pc4: 'pc',
  postcode: 'pc',
  'postal code': 'pc',
  woonplaats: 'plaats',
  'place name': 'plaats',
  latitude: 'lat',
  longitude: 'lon',
};

/** How to read the lines of a table, by its first; undefined when it is no table of postcodes. */
export function readerOf(first: string): { readonly read: ReadLine; readonly isHeader: boolean } | undefined {
  const cells = first.split('\t');
  if (cells.length >= 11 && /^[A-Z]{2}$/.test(cells[0] ?? '')) {
    return { read: (line) => toLine(line.split('\t'), geoNames), isHeader: false };
  }
  const delimiter = ['\t', ';', ','].find((one) => first.includes(one)) ?? ',';
  const names = split(first, delimiter).map((name) => synonyms[name.toLowerCase()] ?? name.toLowerCase());
  if (!['pc', 'plaats', 'lat', 'lon'].every((name) => names.includes(name))) return undefined;
  // Our own table calls the code `gemeente`; that of a research file calls the name so.
  const columns = names.includes('gemeentecode')
    ? names
    : names.map((name) => (name === 'gemeente' ? 'gemeentecode' : name));
  return { read: (line) => toLine(split(line, delimiter), columns), isHeader: true };
}

function split(line: string, delimiter: string): string[] {
  try {
    const [cells] = parse(line, { delimiter, trim: true, relax_quotes: true, relax_column_count: true });
    return (cells as string[] | undefined) ?? [];
  } catch {
    return [];
  }
}

function toLine(cells: readonly string[], columns: readonly string[]): PostcodeLine | { readonly problem: Said } {
  const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? '';
  if (cell('country') !== '' && cell('country') !== 'NL') return { problem: postcodeWords.country() };
  const [, pc4] = /^([1-9]\d{3})(\s?[A-Z]{2})?$/i.exec(cell('pc')) ?? [];
  if (!pc4) return { problem: postcodeWords.noPostcode() };
  const place = toPlainText(cell('plaats')).slice(0, 80);
  if (place === '') return { problem: postcodeWords.noPlace() };
  const [lat, lon] = [numberIn(cell('lat')), numberIn(cell('lon'))];
  if (!isDutch(lat, lon)) {
    return { problem: isDutch(lon, lat) ? postcodeWords.swapped() : postcodeWords.abroad() };
  }
  const municipality = toMunicipality(cell('gemeentecode'));
  return { pc4, place, municipality, lat, lon, isDoubtful: cell('zeker').toLowerCase() === 'nee' };
}

function numberIn(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** `0344` and `GM0344` are one code. */
function toMunicipality(text: string): string {
  const [, digits] = /^(?:GM)?(\d{1,4})$/i.exec(text) ?? [];
  return digits ? `GM${digits.padStart(4, '0')}` : '';
}
