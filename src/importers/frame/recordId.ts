import { hash } from 'node:crypto';
import { usualId } from '../../core/finder/lean/usualId.ts';
import type { Draft } from '../Mapped.ts';

const longest = 64;
/** What a record without an id of its own is known by: what stands on the door, and where the door is. */
const stable = ['naam', 'organisatie', 'straat', 'huisnummer', 'postcode', 'plaats'] as const;

/**
 * The id of a record in services.csv, the same in every import: its own if it carries one that may stand there, else its
 * name with eight signs from what the source calls it, or from what it is where the source gives it no id.
 */
export function recordId(format: string, { cells, sourceId }: Draft): string {
  if (cells.id !== undefined && isRecordId(cells.id)) return cells.id;
  const known = sourceId === '' ? stable.map((column) => cells[column] ?? '') : [sourceId];
  const sum = shortSum(JSON.stringify([format, ...known]));
  const slug = usualId(cells.naam ?? '').replace(/[^a-z0-9-]+/g, '-');
  const room = longest - sum.length - 1;
  const start = slug.slice(0, room).replace(/^-+|-+$/g, '');
  return start === '' ? sum : `${start}-${sum}`;
}

/** Whether this can be an id in services.csv. */
export function isRecordId(text: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(text);
}

/** Eight signs that stand for a text, the same every time. */
export function shortSum(text: string): string {
  return hash('sha256', text).slice(0, 8);
}
