import type { Said } from '../loaders/ContentProblem.ts';
import type { columns } from '../loaders/serviceColumns.ts';

/** A column of services.csv, or one of its words in another language, such as `naam_en`. */
export type Column = (typeof columns)[number] | `${(typeof columns)[number]}_${string}`;

/** Where one record of another directory stands, for who looks it up: `line 12`, `contents[3]`, `node/123`. */
export interface Origin {
  readonly at: string;
  /** What the source calls it; stays the same in its next edition. Empty where it gives none. */
  readonly sourceId: string;
}

/** One thing of a record that did not come over as it stood. */
export interface Note {
  readonly what: 'changed' | 'left-out';
  /** Of services.csv where it has one, else the field of the source. */
  readonly field: string;
  /** What stood there. */
  readonly value: string;
  readonly says: Said;
}

/** A record as cells of services.csv. Empty cells are left out. */
export interface Draft extends Origin {
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly notes: readonly Note[];
}

/** A record that is no service, or says too little to be one. */
export interface Dropped extends Origin {
  readonly dropped: Said;
  /** What people would know it by, if anything. */
  readonly name: string;
}

export type Mapped = Draft | Dropped;

/** What an importer knows besides the source. */
export interface ImportContext {
  /** ISO day on which the import runs: checked facts are never younger. */
  readonly today: string;
  /** Where the facts are from, for the column `bron`: the name of the file, unless the source says better. */
  readonly sourceName: string;
}

/**
 * Reads a source record by record, and never holds all of it: a nation's list may have a million lines.
 * @throws {SourceError} when it is no such source at all
 */
export type Importer = (path: string, context: ImportContext) => AsyncIterable<Mapped>;

/** The source as a whole cannot be read: what is wrong, where, and what to do. Nothing is written then. */
export class SourceError extends Error {
  readonly problems: readonly SourceProblem[];

  constructor(problems: readonly SourceProblem[]) {
    super(problems.map(({ at, says }) => `${at}: ${says.en}`).join('\n'));
    this.problems = problems;
  }
}

export interface SourceProblem {
  /** File, record and field, such as `services.json contents[0]/url`. */
  readonly at: string;
  readonly says: Said;
  readonly remedy: Said;
}
