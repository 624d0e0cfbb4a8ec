import type { ServiceRow } from './ServiceRow.ts';

/** Whether no one may learn where this is. A code that we do not know counts as secret. */
export function isSecret(row: ServiceRow): boolean {
  return row['adres_geheim'] !== undefined && row['adres_geheim'] !== 'nee';
}
