import { flatText } from '../../flatText.ts';
import type { Json } from '../json.ts';
import type { TableSpec } from './tables.ts';

/**
 * Rows of a table by what they belong to. A row is kept as one text of the fields that are used, some hundred bytes: a
 * side table of a million rows takes a few hundred megabytes, and the services themselves none.
 */
export interface SideIndex {
  readonly add: (row: Readonly<Record<string, string>>) => void;
  /** The rows with this id in that key column, in the order of the file. */
  readonly find: (key: string, id: string) => readonly Json[];
}

/** An index with nothing in it yet. */
export function startIndex({ keys, fields }: TableSpec): SideIndex {
  const rows = new Map<string, string | string[]>();
  return {
    add: (row) => {
      const kept = flatText(JSON.stringify(fields.map((field) => row[field] ?? '')));
      for (const key of keys) {
        const id = row[key];
        if (id === undefined) continue;
        const place = flatText(`${key} ${id}`);
        const before = rows.get(place);
        rows.set(place, before === undefined ? kept : [...(typeof before === 'string' ? [before] : before), kept]);
      }
    },
    find: (key, id) => {
      const found = id === '' ? [] : (rows.get(`${key} ${id}`) ?? []);
      return (typeof found === 'string' ? [found] : found).map((text) => toRow(fields, JSON.parse(text)));
    },
  };
}

function toRow(fields: readonly string[], cells: readonly string[]): Json {
  return Object.fromEntries(fields.flatMap((field, at) => (cells[at] ? [[field, cells[at]]] : [])));
}
