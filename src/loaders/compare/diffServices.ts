import { cellOf, type RawRow } from '../readServiceFiles.ts';
import type { ChangedRow, ServicesDiff, ValueChange } from './Comparison.ts';
import { findRenamed } from './findRenamed.ts';

/** Holds two lists of services against each other, row by row of the same id. What a file is called does not count. */
export function diffServices(old: readonly RawRow[], now: readonly RawRow[]): ServicesDiff {
  const [before, after] = [byKey(old), byKey(now)];
  const gone = [...before]
    .filter(([key]) => !after.has(key))
    .sort(byText)
    .map(([, row]) => row);
  const added = [...after]
    .filter(([key]) => !before.has(key))
    .sort(byText)
    .map(([, row]) => row);
  const changed: ChangedRow[] = [];
  for (const [key, row] of before) {
    const other = after.get(key);
    const changes = other ? diffRows(row, other) : [];
    if (other && changes.length > 0) changed.push({ key, old: row, new: other, changes });
  }
  changed.sort((a, b) => byText([a.key], [b.key]));
  return { added, gone, changed, renamed: findRenamed(gone, added) };
}

/** Rows by id. A second row of the same id, and one without, is told apart by how many came before. */
export function byKey(rows: readonly RawRow[]): Map<string, RawRow> {
  const found = new Map<string, RawRow>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const id = cellOf(row, 'id');
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    found.set(count === 1 ? id : `${id}\n${count}`, row);
  }
  return found;
}

function diffRows(old: RawRow, now: RawRow): ValueChange[] {
  if (old.cells === now.cells) return [];
  const changes: ValueChange[] = [];
  for (const field in old.cells) {
    const [was, is] = [cellOf(old, field), cellOf(now, field)];
    if (was !== is) changes.push({ field, old: was, new: is });
  }
  for (const field in now.cells) {
    const is = cellOf(now, field);
    if (is !== '' && !Object.hasOwn(old.cells, field)) changes.push({ field, old: '', new: is });
  }
  return changes;
}

function byText([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : Number(a > b);
}
