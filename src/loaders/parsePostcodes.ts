import type { Point } from '../core/finder/distance.ts';
import { ContentError } from './ContentError.ts';
import { parseCsvFile } from './readContent.ts';

/** Four digits to the middle of that area: small enough to travel whole, so that no postcode is ever asked after. */
export interface Postcode extends Point {
  readonly name: string;
}

/** @throws {ContentError} with every row that is wrong */
export function parsePostcodes(text: string): Readonly<Record<string, Postcode>> {
  const problems: string[] = [];
  const found: Record<string, Postcode> = {};
  for (const { line, cells } of parseCsvFile('postcodes.csv', text)) {
    const [pc4 = '', lat, lon] = [cells['pc4'], Number(cells['lat']), Number(cells['lon'])];
    if (!/^[1-9]\d{3}$/.test(pc4)) problems.push(`regel ${line}, pc4: “${pc4}” is geen vier cijfers. Schrijf 1291.`);
    if (!isDutch(lat, lon))
      problems.push(`regel ${line}, lat/lon: dit punt ligt niet in Nederland. Kijk of ze omgewisseld zijn.`);
    if (Object.hasOwn(found, pc4))
      problems.push(`regel ${line}, pc4: “${pc4}” komt twee keer voor. Laat één regel staan.`);
    found[pc4] = { lat, lon, name: cells['plaats'] ?? '' };
  }
  if (problems.length > 0) throw new ContentError('postcodes.csv', problems);
  return found;
}

/** A rough box around the European Netherlands: catches swapped and mistyped numbers. */
export function isDutch(lat: number, lon: number): boolean {
  return lat > 50.7 && lat < 53.7 && lon > 3.2 && lon < 7.3;
}
