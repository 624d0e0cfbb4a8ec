/** A sentence for who keeps a municipality's content up to date: Dutch, and English for who helps them. */
export interface Said {
  readonly nl: string;
  readonly en: string;
}

/** What is wrong, and what to do about it. */
export interface Words {
  readonly says: Said;
  readonly remedy: Said;
}

/** Where in a file. */
export interface Place {
  /** Line of the file; the first is 1. */
  readonly row?: number | undefined;
  /** Column of a table, or path in JSON, such as `lines.0.name.en`. */
  readonly column?: string | undefined;
  /** What stands there; the reader sees its start, with what is invisible made visible. */
  readonly value?: string | undefined;
}

/** One thing in a municipality's content that stops the build, or that deserves a look. */
export interface ContentProblem extends Place, Words {
  readonly file: string;
}
