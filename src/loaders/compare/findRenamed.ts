import { cellOf, type RawRow } from '../readServiceFiles.ts';
import type { RenamedRow } from './Comparison.ts';

const same = ['naam', 'straat', 'huisnummer', 'postcode', 'plaats'];

/** Rows that are gone, with the added row that has the same name and address: one for each, in order. */
export function findRenamed(gone: readonly RawRow[], added: readonly RawRow[]): RenamedRow[] {
  const free = new Map<string, RawRow[]>();
  for (const row of added) {
    const key = keyOf(row);
    free.set(key, [...(free.get(key) ?? []), row]);
  }
  return gone.flatMap((old) => {
    if (cellOf(old, 'naam') === '') return [];
    const now = free.get(keyOf(old))?.shift();
    return now ? [{ old, new: now }] : [];
  });
}

function keyOf(row: RawRow): string {
  return same.map((column) => cellOf(row, column).toLowerCase().replaceAll(/\s+/g, ' ')).join('\n');
}
