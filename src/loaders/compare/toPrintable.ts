import { isSecretRow, placeColumns } from '../isSecretRow.ts';
import { cellOf, type RawRow } from '../readServiceFiles.ts';
import type { ChangedRow, Comparison, Notice, ValueChange } from './Comparison.ts';
import { columnName } from './columnName.ts';

/** A row by its names. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

/** One value, with what its field is called. */
export interface NamedChange extends ValueChange {
  readonly says: string;
}

/** A comparison as it may be read and sent on: nothing in it tells where a secret address is, or was. */
export interface Printable {
  readonly counts: Comparison['counts'];
  readonly notices: readonly Notice[];
  readonly added: readonly NamedRow[];
  readonly gone: readonly NamedRow[];
  readonly changed: readonly (NamedRow & { readonly changes: readonly NamedChange[] })[];
  readonly facts: Comparison['facts'];
}

/** Leaves out of a comparison what is not to be passed on. */
export function toPrintable({ counts, notices, facts, services: { added, gone, changed } }: Comparison): Printable {
  return {
    counts,
    notices,
    added: added.map(toNamed),
    gone: gone.map(toNamed),
    changed: changed.map((one) => ({ ...toNamed(one.new), changes: changesOf(one) })),
    facts,
  };
}

function changesOf({ old, new: now, changes }: ChangedRow): NamedChange[] {
  const isSecret = isSecretRow(old) || isSecretRow(now);
  return changes.map((change) => ({
    field: change.field,
    says: columnName(change.field),
    old: isSecret ? hide(change.field, change.old) : change.old,
    new: isSecret ? hide(change.field, change.new) : change.new,
  }));
}

function hide(field: string, text: string): string {
  return placeColumns.includes(field) && text !== '' ? '(niet getoond)' : text;
}

function toNamed(row: RawRow): NamedRow {
  const id = cellOf(row, 'id') || `rij ${row.at}`;
  return { id, name: cellOf(row, 'naam') || id, file: row.file };
}
