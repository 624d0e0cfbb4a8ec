import { cellOf, type RawRow } from './readServiceFiles.ts';
import { yesNoCodes } from './serviceColumns.ts';

/** What a row says of where something is. */
export const placeColumns: readonly string[] = ['straat', 'huisnummer', 'postcode', 'plaats', 'lat', 'lon'];

/** Whether nobody may read where this is. A code that we do not know counts as secret, as it does on the site. */
export function isSecretRow(row: Pick<RawRow, 'cells'>): boolean {
  const code = cellOf(row, 'adres_geheim');
  return Object.hasOwn(yesNoCodes, code) ? yesNoCodes[code] === true : true;
}
