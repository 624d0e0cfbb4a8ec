import type { Words } from '../ContentProblem.ts';
import type { RawRow } from '../readServiceFiles.ts';

/** One value that is not what it was. Empty: there was none, or there is none now. */
export interface ValueChange {
  /** Column of services.csv, or path in JSON, such as `lines.113.number`. */
  readonly field: string;
  readonly old: string;
  readonly new: string;
}

/** A row that is there in both, with the cells that differ. */
export interface ChangedRow {
  readonly key: string;
  readonly old: RawRow;
  readonly new: RawRow;
  readonly changes: readonly ValueChange[];
}

/** A place that is there in both, under another id. Its rows are among `gone` and `added` too. */
export interface RenamedRow {
  readonly old: RawRow;
  readonly new: RawRow;
}

/** What is different between two lists of services; applied to the first it gives the second. */
export interface ServicesDiff {
  readonly added: readonly RawRow[];
  readonly gone: readonly RawRow[];
  readonly changed: readonly ChangedRow[];
  readonly renamed: readonly RenamedRow[];
}

/** Something to look at first. An `alarm` is to be mended, or meant, before anything is published. */
export interface Notice extends Words {
  readonly level: 'alarm' | 'attention';
  readonly kind: NoticeKind;
  /** Id of a row or helpline, a category; empty for the list as a whole. */
  readonly about: string;
  readonly name: string;
}

/** In this order they are said. */
export const noticeKinds = [
  'not-secret',
  'many-gone',
  'renamed',
  'helpline',
  'became-secret',
  'phone',
  'access',
  'rung',
  'category',
  'checked',
  'hidden',
  'moved',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Two versions of a municipality's folder held against each other. */
export interface Comparison {
  readonly counts: { readonly old: number; readonly new: number };
  readonly services: ServicesDiff;
  /** By file. */
  readonly facts: Readonly<Record<string, readonly ValueChange[]>>;
  readonly notices: readonly Notice[];
}
